import type { LinkValues } from '../../../lib/films/link.ts';
import { readAddress, writeAddress } from '../../page/address.ts';
import { loadMatrixReader } from './load-matrix-reader.ts';

/** Browsers object to an address that changes with every pixel. */
const SETTLING_IN_MS = 300;

interface LinkEvents {
  /** What the figure writes of its state; what is no figure's own is kept for parts that join in. */
  names(): readonly string[];
  /** Under which names matrices stand: only for these is their reader loaded. */
  matrices(): readonly string[];
  /** @throws {Error} if the link cannot be followed */
  read(values: LinkValues): void;
  failed(message: string): void;
}

/** The link of a figure: what the page's address holds of it, followed while it is on the page. */
export class FigureLink {
  readonly #host: HTMLElement;
  readonly #events: LinkEvents;
  #timer = 0;
  #readings = 0;
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
    window.clearTimeout(this.#timer);
  }

  readonly read = (): void => {
    const values = this.#isWanted ? readAddress(this.#host) : undefined;
    if (values === undefined) return;
    const own = ['figure', 'step', ...this.#events.names()];
    this.#kept = Object.fromEntries([...values].filter(([name]) => !own.includes(name)));
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
  };

  #take(values: LinkValues): void {
    try {
      this.#events.read(values);
    } catch (error) {
      const { message } = error as Error;
      this.#events.failed(`This link is broken, so the figure starts as it is: ${message}`);
    }
  }

  write(values: Readonly<Record<string, string>>): void {
    window.clearTimeout(this.#timer);
    if (this.#isWanted) writeAddress(this.#host, { ...values, ...this.#kept });
  }

  /** Writes when nothing more has come for a moment. */
  writeSoon(values: Readonly<Record<string, string>>): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.write(values), SETTLING_IN_MS);
  }

  /** Keeps something more in the link, from the next writing on. */
  keep(name: string, value: string): void {
    this.#kept = { ...this.#kept, [name]: value };
  }

  /** What the link holds under a name that is not the figure's own. */
  kept(name: string): string | undefined {
    return this.#kept[name];
  }
}
