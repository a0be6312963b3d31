import { select } from 'd3';
import { drawPlot, drawPlotMark, placeAt } from '../../../draw/plot.ts';
import {
  nearestPlace,
  placeAfterKey,
  placesOf,
  readingText,
  valueText,
  type Plot,
} from '../../../lib/plot/index.ts';

/**
 * A plot that is read: at the place where the pointer is, or that was chosen by a click or by keys, as
 * a slider is moved (Plot.astro).
 */
export class PlotView {
  readonly #host: HTMLElement;
  readonly #svg: SVGSVGElement;
  #plot: Plot | undefined;
  #place = 0;

  /** @param chosen Called with the place that the reader has chosen. */
  constructor(host: HTMLElement, chosen: (place: number) => void) {
    this.#host = host;
    this.#svg = host.querySelector<SVGSVGElement>(':scope > div > svg')!;
    this.#svg.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') this.#look(this.#pointed(event));
    });
    this.#svg.addEventListener('pointerleave', () => this.#look(this.#place));
    this.#svg.addEventListener('click', (event) => chosen(this.#pointed(event)));
    host.addEventListener('keydown', (event) => {
      if (this.#plot === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const place = placeAfterKey(this.#plot, this.#place, event);
      if (place === undefined) return;
      event.preventDefault();
      chosen(place);
    });
  }

  /** Draws the plot, and reads it at a place, or at the nearest one that it has. */
  show(plot: Plot, place: number): void {
    this.#plot = plot;
    this.#place = nearestPlace(plot, place);
    drawPlot(select(this.#svg), plot, this.#place);
    this.#read(this.#place);
    const [first, last] = placesOf(plot);
    this.#host.role = 'slider';
    this.#host.tabIndex = 0;
    this.#host.ariaLabel = this.#host.dataset['label']!;
    this.#host.ariaValueMin = String(first);
    this.#host.ariaValueMax = String(last);
    this.#host.ariaValueNow = String(this.#place);
    this.#host.ariaValueText = readingText(plot, this.#place);
  }

  /** Reads the plot elsewhere for as long as the pointer is there. */
  #look(place: number): void {
    if (this.#plot === undefined) return;
    drawPlotMark(select(this.#svg), this.#plot, place);
    this.#read(place);
  }

  #read(place: number): void {
    const plot = this.#plot!;
    this.#host.querySelector('[data-place]')!.textContent = String(place);
    for (const named of this.#host.querySelectorAll<HTMLElement>('[data-line]')) {
      const line = plot.lines.find(({ name }) => name === named.dataset['line']);
      // A plot may have fewer lines than the one that the page came with.
      named.hidden = line === undefined;
      if (line !== undefined) named.querySelector('b')!.textContent = valueText(plot, line, place);
    }
  }

  #pointed({ clientX }: MouseEvent): number {
    const { left, width } = this.#svg.getBoundingClientRect();
    return this.#plot === undefined ? 0 : placeAt(this.#plot, (clientX - left) / width);
  }
}
