import type { FigureLink } from './figure-link.ts';

interface ComparisonParts {
  readonly link: FigureLink;
  /** The drawings are in the page from now on. */
  unfolded(): void;
  /** Draws the present state, piece by piece. */
  draw(): Iterable<void>;
}

/**
 * What a figure shows side by side (Comparison.astro), drawn only while it is open or printed. Its
 * link says whether it is open. The figure itself shows a change first: these drawings follow piece
 * by piece, so that they keep no reader waiting.
 */
export class Comparison {
  readonly #host: HTMLElement;
  readonly #parts: ComparisonParts;
  #drawing = 0;
  /** Whether it was open when that was last taken down: the event of a reader's click comes later. */
  #wasOpen = false;

  constructor(host: HTMLElement, parts: ComparisonParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Draws when it is opened, and in time for paper. */
  connect(): void {
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open !== this.#wasOpen) this.draw();
    });
    window.addEventListener('beforeprint', () => {
      this.#drawing++;
      this.#unfold();
      Array.from(this.#parts.draw());
    });
  }

  /** After a drawing of the figure. */
  draw(): void {
    if (this.#details.open !== this.#wasOpen) {
      this.#parts.link.keep('all', this.#details.open ? 'on' : 'off');
    }
    this.#wasOpen = this.#isMeantOpen;
    this.#details.open = this.#wasOpen;
    const drawing = ++this.#drawing;
    if (!this.#isMeantOpen) return;
    this.#unfold();
    const pieces = this.#parts.draw()[Symbol.iterator]();
    const drawNext = (): void => {
      if (drawing !== this.#drawing || pieces.next().done === true) return;
      window.setTimeout(drawNext);
    };
    window.requestAnimationFrame(() => window.setTimeout(drawNext));
  }

  get isOpen(): boolean {
    return this.#details.open;
  }

  get #details(): HTMLDetailsElement {
    return this.#host.querySelector<HTMLDetailsElement>('[data-comparison]')!;
  }

  get #isMeantOpen(): boolean {
    return this.#parts.link.kept('all') === 'on';
  }

  #unfold(): void {
    const folded = this.#details.querySelector('noscript');
    if (folded === null) return;
    folded.outerHTML = folded.textContent;
    this.#parts.unfolded();
  }
}
