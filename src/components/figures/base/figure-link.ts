import type { LinkValues } from '../../../lib/films/link.ts';
import { quoted } from '../../../lib/notation/index.ts';
import { readFigure, writeFigure, writeFigureNow } from '../../page/address.ts';
import { LinkRefusal } from './link-refusal.ts';
import { loadMatrixReader } from './load-matrix-reader.ts';

interface LinkEvents {
  /** Under which names matrices stand: only for these is their reader loaded. */
  matrices(): readonly string[];
  /** @throws {Error} if the link cannot be followed */
  read(values: LinkValues): void;
  /** What the figure has in its link. */
  write(): Readonly<Record<string, string>>;
  failed(message: string): void;
}

/** The link of a figure: what the page's address holds of it, followed while it is on the page. */
export class FigureLink {
  readonly #host: HTMLElement;
  readonly #events: LinkEvents;
  #readings = 0;
  /** What parts that join in have in the link, beside the figure. */
  #kept: Readonly<Record<string, string>> = {};

  constructor(host: HTMLElement, events: LinkEvents) {
    this.#host = host;
    this.#events = events;
  }

  /** A figure may be without a link: in the lab its numbers come from elsewhere. */
  get #isWanted(): boolean {
    return this.#host.dataset['addressed'] !== 'no';
  }

  follow(): void {
    window.addEventListener('hashchange', this.read);
  }

  leave(): void {
    window.removeEventListener('hashchange', this.read);
  }

  readonly read = (): void => {
    if (!this.#isWanted) return;
    try {
      const values = readFigure(this.#host);
      if (values !== undefined) this.#readValues(values);
    } catch (error) {
      this.#refuse(error as Error);
    }
  };

  #readValues(values: URLSearchParams): void {
    const reading = ++this.#readings;
    if (!this.#events.matrices().some((name) => values.has(name))) {
      this.#take({ get: (name) => values.get(name), matrix: () => undefined });
      return;
    }
    loadMatrixReader().then(
      ({ linkValues }) => {
        // The address may speak of something else by now, or the figure be gone.
        if (reading === this.#readings && this.#host.isConnected) this.#take(linkValues(values));
      },
      () => this.#events.failed('This link could not be read. Are you connected?'),
    );
  }

  #take(values: LinkValues): void {
    try {
      this.#kept = this.#keptIn(values);
      this.#events.read(values);
    } catch (error) {
      this.#refuse(error as Error);
    }
  }

  #refuse(error: Error): void {
    const { message } = error;
    this.#events.failed(
      error instanceof LinkRefusal
        ? message
        : `This link is broken, so the figure starts as usual: ${message}`,
    );
  }

  /** The element of a part may come later than the link is read, so its markup has its name. */
  #keptIn(values: LinkValues): Record<string, string> {
    const parts = [...this.#host.querySelectorAll<HTMLElement>('[data-kept]')];
    const entries = parts.flatMap(({ dataset: { kept } }) => {
      const value = values.get(kept!);
      if (value === null) return [];
      if (value !== 'on' && value !== 'off') {
        throw new RangeError(`${kept} cannot be ${quoted(value)}, only on or off`);
      }
      return [[kept!, value]];
    });
    return Object.fromEntries(entries) as Record<string, string>;
  }

  write(): void {
    if (this.#isWanted) writeFigure(this.#host, this.#entries);
  }

  /** Writes at once. @returns the whole address */
  writeNow(): string {
    return writeFigureNow(this.#host, this.#entries);
  }

  readonly #entries = () => ({ ...this.#events.write(), ...this.#kept });

  /** Keeps something more in the link. */
  keep(name: string, value: 'on' | 'off'): void {
    this.#kept = { ...this.#kept, [name]: value };
    this.write();
  }

  /** What the link holds under a name that is not the figure's own. */
  kept(name: string): string | undefined {
    return this.#kept[name];
  }
}
