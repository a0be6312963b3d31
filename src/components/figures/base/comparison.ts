import type { FigureLink } from './figure-link.ts';

interface ComparisonParts {
  readonly link: FigureLink;
  /** The drawings are in the page from now on. */
  unfolded(): void;
  /** Draws the present state. */
  draw(): void;
}

/**
 * What a figure shows side by side (Comparison.astro), drawn only while it is open or printed. Its
 * link says whether it is open.
 */
export class Comparison {
  readonly #host: HTMLElement;
  readonly #parts: ComparisonParts;

  constructor(host: HTMLElement, parts: ComparisonParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Draws when it is opened, and in time for paper. */
  connect(): void {
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open === this.#isMeantOpen) return;
      this.#parts.link.keep('all', this.#details.open ? 'on' : 'off');
      this.draw();
    });
    window.addEventListener('beforeprint', () => this.#show());
  }

  /** After a drawing of the figure. */
  draw(): void {
    this.#details.open = this.#isMeantOpen;
    if (this.#isMeantOpen) this.#show();
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

  #show(): void {
    const folded = this.#details.querySelector('noscript');
    if (folded !== null) {
      folded.outerHTML = folded.textContent;
      this.#parts.unfolded();
    }
    this.#parts.draw();
  }
}
