import { select } from 'd3';
import { binAt, drawHistogram } from '../../../draw/histogram.ts';
import { markCells } from '../../../draw/grid.ts';
import { binsOf, histogramOf, type Histogram } from '../../../lib/films/output-range/histogram.ts';
import type { RangeScene } from '../../../lib/films/output-range/scene.ts';
import { histogramText, pileText } from '../../../lib/films/output-range/texts.ts';

/**
 * The histogram (RangeHistogram.astro), read pile by pile: by its slider, or by pointing anywhere
 * above a part of the axis. The pixels of the pile are marked in every grid.
 */
export class HistogramReader {
  readonly #host: HTMLElement;
  #histogram!: Histogram;
  /** Where the pile begins that is read. */
  #bin = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  draw(scene: RangeScene): void {
    this.#histogram = histogramOf(scene.sums);
    drawHistogram(select(this.#svg), this.#histogram, histogramText(scene));
    const bins = binsOf(this.#histogram);
    this.#slider.max = String(bins.length - 1);
    this.#read(bins.includes(this.#bin) ? this.#bin : 0);
  }

  connect(): void {
    for (const event of ['input', 'focus']) {
      this.#slider.addEventListener(event, () => {
        this.#show(binsOf(this.#histogram)[this.#slider.valueAsNumber]!);
      });
    }
    this.#slider.addEventListener('blur', () => this.#mark(new Set()));
    this.#svg.addEventListener('pointerleave', () => this.#mark(new Set()));
    for (const event of ['pointermove', 'pointerdown'] as const) {
      this.#svg.addEventListener(event, ({ clientX }) => {
        const { left, width } = this.#svg.getBoundingClientRect();
        this.#show(binAt(this.#histogram, (clientX - left) / width));
      });
    }
  }

  #show(bin: number): void {
    this.#read(bin);
    const pile = this.#histogram.units.filter((unit) => unit.bin === bin);
    this.#mark(new Set(pile.map(({ x, y }) => `${x},${y}`)));
  }

  /** Marks pixels in every grid, and no others. */
  #mark(keys: ReadonlySet<string>): void {
    for (const svg of this.#host.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
      if (svg.dataset['part'] !== 'kernel') markCells(select(svg), keys);
    }
  }

  #read(bin: number): void {
    this.#bin = bin;
    const text = pileText(this.#histogram, bin);
    this.#slider.value = String(binsOf(this.#histogram).indexOf(bin));
    this.#slider.ariaValueText = text;
    this.#host.querySelector('[data-fact=pile]')!.textContent = text;
  }

  get #svg(): SVGSVGElement {
    return this.#host.querySelector<SVGSVGElement>('svg[data-part=histogram]')!;
  }

  get #slider(): HTMLInputElement {
    return this.#host.querySelector<HTMLInputElement>('[data-field=pile]')!;
  }
}
