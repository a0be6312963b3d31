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
}

type Wanted = Readonly<Record<string, { readonly settings: FilterSettings }>>;

/** What is made of one photo: several pictures, each under a name and by a client of its own. */
export class PhotoFilters {
  readonly #problem: HTMLElement;
  readonly #made: (name: string, picture: Picture) => void;
  readonly #clients = new Map<string, FilterClient>();
  readonly #results = new Map<string, Result>();
  #photo!: Picture;
  #wanted: Wanted = {};

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
    this.#results.clear();
    this.#wanted = {};
    for (const client of this.#clients.values()) client.setPicture(photo);
  }

  /** The latest result under a name. */
  result(name: string): Picture | undefined {
    return this.#results.get(name)?.picture;
  }

  /** The result under a name if it is what is asked for now, and none that is still to be replaced. */
  settled(name: string): Picture | undefined {
    const result = this.#results.get(name);
    return result?.settings === this.#wanted[name]?.settings ? result?.picture : undefined;
  }

  /** Asks for pictures, those whose settings are other than before. */
  filter(wanted: Wanted): void {
    const before = this.#wanted;
    this.#wanted = wanted;
    for (const [name, { settings }] of Object.entries(wanted)) {
      if (settings !== before[name]?.settings) this.#clientOf(name).filter(settings);
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
  }

  #clientOf(name: string): FilterClient {
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const client = new FilterClient({
      result: ({ picture, settings }) => {
        this.#problem.textContent = '';
        this.#results.set(name, { picture, settings });
        this.#made(name, picture);
      },
      failed: (message) => {
        this.#problem.textContent = `${message} The picture is as it was before.`;
        offerAgain(this.#problem, () => this.resume());
      },
    });
    client.setPicture(this.#photo);
    this.#clients.set(name, client);
    return client;
  }
}
