import { isEqual } from '../../lib/films/equal.ts';
import type { FilterSettings, Picture, PictureArea } from '../../lib/pictures/index.ts';
import { FilterClient } from '../filtering/filter-client.ts';
import { offerAgain } from '../page/offer-again.ts';
import { WorkSigns } from './view/work-signs.ts';

/** The settings of a figure on a photo, beside its kernel: gray, and the edge pixel repeated. */
export const PLAIN = {
  operation: 'correlate',
  border: 'replicate',
  range: 'clamp',
  mode: 'gray',
} as const satisfies Omit<FilterSettings, 'kernel'>;

interface Result {
  readonly picture: Picture;
  /** What all of it is made with; undefined where only a part of it is new. */
  readonly settings: FilterSettings | undefined;
}

/** How a picture is made: of the photo, or of another picture by its name. */
export interface Wanted {
  readonly settings: FilterSettings;
  readonly of?: string;
}

export interface PhotoFiltersEvents {
  /** A new result. */
  made(name: string, picture: Picture): void;
  /** Some pixels of a result are new; the others follow. */
  partMade(name: string, pixels: Picture, area: PictureArea): void;
  /** The pixels that the reader sees, if it pays to make them first. */
  inView(): PictureArea | undefined;
  /** What is shown as long as the filter fails, in a sentence. */
  meanwhile(): string;
}

/** What is made of one photo: several pictures, each under a name and by a client of its own. */
export class PhotoFilters {
  readonly #host: HTMLElement;
  readonly #problem: HTMLElement;
  readonly #signs: WorkSigns;
  readonly #events: PhotoFiltersEvents;
  readonly #clients = new Map<string, FilterClient>();
  readonly #results = new Map<string, Result>();
  #photo!: Picture;
  /** How each picture is made of the photo. */
  #wanted: Readonly<Record<string, FilterSettings>> = {};

  /**
   * @param host Where work shows, on panes, and where it is said that the filter fails: in `[data-problem]`,
   *   where it stays until the filter works.
   */
  constructor(host: HTMLElement, events: PhotoFiltersEvents) {
    this.#host = host;
    this.#problem = host.querySelector('[data-problem]')!;
    this.#signs = new WorkSigns(host);
    this.#events = events;
  }

  /** Results of another photo are gone. */
  setPhoto(photo: Picture): void {
    this.#photo = photo;
    for (const [name, client] of this.#clients) {
      client.setPicture(photo);
      this.#signs.end(name);
    }
    this.#results.clear();
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
    return wanted !== undefined && result?.settings === wanted ? result.picture : undefined;
  }

  /** Asks for pictures, those whose settings are other than before. */
  filter(wanted: Readonly<Record<string, Wanted>>): void {
    const before = this.#wanted;
    this.#wanted = Object.fromEntries(
      Object.keys(wanted).map((name) => {
        const settings = fromPhoto(name, wanted);
        return [name, isEqual(settings, before[name]) ? before[name]! : settings];
      }),
    );
    const inView = this.#events.inView();
    const isDrawn = this.#host.hasAttribute('data-as-drawn');
    for (const [name, settings] of Object.entries(this.#wanted)) {
      if (settings === before[name]) continue;
      // What the page has been drawn with is seen already.
      if (!isDrawn || before[name] !== undefined) this.#signs.begin(name);
      // Without a result there is nothing to put a part into: then the whole is worth waiting for.
      this.#clientOf(name).filter(settings, this.#results.has(name) ? inView : undefined);
    }
  }

  /** Asks for all once more. */
  resume(): void {
    for (const [name, settings] of Object.entries(this.#wanted)) {
      this.#signs.begin(name);
      this.#clientOf(name).filter(settings);
    }
  }

  stop(): void {
    for (const [name, client] of this.#clients) {
      client.cancel();
      this.#signs.end(name);
    }
  }

  #clientOf(name: string): FilterClient {
    const known = this.#clients.get(name);
    if (known !== undefined) return known;
    const client = new FilterClient({
      part: (pixels, area) => {
        const picture = this.result(name)!;
        paste(picture, pixels, area);
        // What the reader sees is there.
        this.#signs.end(name);
        this.#results.set(name, { picture, settings: undefined });
        this.#events.partMade(name, pixels, area);
      },
      progress: (done) => this.#signs.progress(name, done),
      result: ({ picture, settings, isNewest }) => {
        this.#signs.made(name, isNewest);
        this.#problem.textContent = '';
        this.#results.set(name, { picture, settings });
        this.#events.made(name, picture);
      },
      failed: (message) => {
        this.#signs.end(name);
        this.#problem.textContent = `${message} ${this.#events.meanwhile()}`;
        offerAgain(this.#problem, () => this.resume());
      },
    });
    client.setPicture(this.#photo);
    this.#clients.set(name, client);
    return client;
  }
}

/** How a picture is made of the photo, where it is made of other pictures. */
function fromPhoto(name: string, wanted: Readonly<Record<string, Wanted>>): FilterSettings {
  const { settings, of } = wanted[name]!;
  return of === undefined ? settings : { ...settings, of: fromPhoto(of, wanted) };
}

/** Writes pixels into an area of a picture. */
function paste({ width, data }: Picture, pixels: Picture, { x, y }: PictureArea): void {
  for (let row = 0; row < pixels.height; row++) {
    const start = 4 * row * pixels.width;
    const line = pixels.data.subarray(start, start + 4 * pixels.width);
    data.set(line, 4 * ((y + row) * width + x));
  }
}
