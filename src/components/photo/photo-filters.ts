import { isEqual } from '../../lib/films/equal.ts';
import type { FilterSettings, Picture } from '../../lib/pictures/index.ts';
import { FilterClient } from '../filtering/filter-client.ts';
import { offerAgain } from '../page/offer-again.ts';

/** The settings of a figure on a photo, beside its kernel: gray, and the edge pixel repeated. */
export const PLAIN = {
  operation: 'correlate',
  border: 'replicate',
  range: 'clamp',
  mode: 'gray',
} as const satisfies Omit<FilterSettings, 'kernel'>;

interface Result {
  readonly picture: Picture;
  readonly settings: FilterSettings;
  /** What it was made of. */
  readonly source: Picture;
}

/** How a picture is made: of the photo, or of another picture by its name. */
export interface Wanted {
  readonly settings: FilterSettings;
  readonly of?: string;
}

/** What is made of one photo: several pictures, each under a name and by a client of its own. */
export class PhotoFilters {
  readonly #problem: HTMLElement;
  readonly #made: (name: string, picture: Picture) => void;
  readonly #clients = new Map<string, FilterClient>();
  readonly #results = new Map<string, Result>();
  /** The picture that each client has. */
  readonly #sources = new Map<string, Picture>();
  readonly #working = new Set<string>();
  #photo!: Picture;
  #wanted: Readonly<Record<string, Wanted>> = {};

  /**
   * @param problem Where it is said that the filter fails; it stays there until it works.
   * @param made Called with every new result.
   */
  constructor(problem: HTMLElement, made: (name: string, picture: Picture) => void) {
    this.#problem = problem;
    this.#made = made;
  }

  /** Results of another photo are gone. */
  setPhoto(photo: Picture): void {
    this.#photo = photo;
    this.stop();
    this.#results.clear();
    this.#sources.clear();
    this.#wanted = {};
  }

  /** The latest result under a name. */
  result(name: string): Picture | undefined {
    return this.#results.get(name)?.picture;
  }

  /** The result under a name if it is what is asked for now, and none that is still to be replaced. */
  settled(name: string): Picture | undefined {
    const wanted = this.#wanted[name];
    const result = this.#results.get(name);
    if (wanted === undefined || result?.settings !== wanted.settings) return undefined;
    const { of } = wanted;
    const isOfSettled = of === undefined || result.source === this.settled(of);
    return isOfSettled ? result.picture : undefined;
  }

  /** Asks for pictures, those whose settings are other than before. */
  filter(wanted: Readonly<Record<string, Wanted>>): void {
    const before = this.#wanted;
    this.#wanted = Object.fromEntries(
      Object.entries(wanted).map(([name, one]) => [
        name,
        isEqual(one, before[name]) ? before[name]! : one,
      ]),
    );
    for (const [name, { settings }] of Object.entries(this.#wanted)) {
      if (settings !== before[name]?.settings) this.#ask(name);
    }
  }

  /** Asks for all once more. */
  resume(): void {
    const wanted = this.#wanted;
    this.#wanted = {};
    this.filter(wanted);
  }

  stop(): void {
    for (const client of this.#clients.values()) client.cancel();
    this.#working.clear();
  }

  /** What a picture is made of: the photo, or the latest result. */
  #sourceOf(name: string): Picture | undefined {
    const wanted = this.#wanted[name];
    if (wanted === undefined) return undefined;
    return wanted.of === undefined ? this.#photo : this.result(wanted.of);
  }

  /** What is made of another picture waits for it; work on an older one is finished first. */
  #ask(name: string): void {
    const source = this.#sourceOf(name);
    if (source === undefined) return;
    const client = this.#clientOf(name);
    if (this.#sources.get(name) !== source) {
      if (this.#working.has(name)) return;
      // A result's own memory is written over by a later one.
      const isPhoto = source === this.#photo;
      client.setPicture(isPhoto ? source : { ...source, data: source.data.slice() });
      this.#sources.set(name, source);
    }
    this.#working.add(name);
    client.filter(this.#wanted[name]!.settings);
  }

  /** What is made of another picture is made again when that one is new. */
  #askForThoseOf(name: string): void {
    for (const [other, { of }] of Object.entries(this.#wanted)) if (of === name) this.#ask(other);
  }

  #clientOf(name: string): FilterClient {
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const client = new FilterClient({
      result: ({ picture, settings, isNewest }) => {
        this.#problem.textContent = '';
        const source = this.#sources.get(name)!;
        this.#results.set(name, { picture, settings, source });
        if (isNewest) this.#working.delete(name);
        if (source !== this.#sourceOf(name)) this.#ask(name);
        this.#askForThoseOf(name);
        this.#made(name, picture);
      },
      failed: (message) => {
        this.#working.delete(name);
        this.#problem.textContent = `${message} The picture is as it was before.`;
        offerAgain(this.#problem, () => this.resume());
      },
    });
    this.#clients.set(name, client);
    return client;
  }
}
