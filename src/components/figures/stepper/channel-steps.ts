import { select } from 'd3';
import { drawPieces } from '../../../draw/pieces.ts';
import { channelSource, sumLine, type MapSum } from '../../../lib/films/channel-sums.ts';
import { isEqual } from '../../../lib/films/equal.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { cellScale } from '../../../lib/photo/index.ts';
import { loadWhenOpened } from './load-when-opened.ts';
import type { ConvolutionStepper } from './stepper.element.ts';

/** A pixel of a map, as it is opened in the stepper. */
export interface ShownSum {
  /** Which pixel it is. */
  readonly name: string;
  /** Undefined where a layer has nothing to multiply. */
  readonly sum: MapSum | undefined;
  /** What has to be said of how it is shown. @default nothing */
  readonly note?: string;
}

/** A pixel of a map in the stepper, one channel at a time (ChannelSteps.astro). */
export class ChannelSteps {
  readonly #details: HTMLDetailsElement;
  readonly #channel: HTMLSelectElement;
  #shown: ShownSum | undefined;
  #source: FigureSource | undefined;

  constructor(details: HTMLDetailsElement) {
    this.#details = details;
    this.#channel = details.querySelector('select')!;
    this.#channel.addEventListener('change', () => this.#draw());
    loadWhenOpened(details, () => this.#draw());
  }

  show(shown: ShownSum): void {
    this.#shown = shown;
    this.#draw();
  }

  #draw(): void {
    const isReady = customElements.get('convolution-stepper') !== undefined;
    if (!isReady || !this.#details.open || this.#shown === undefined) return;
    const { name, sum, note = '' } = this.#shown;
    this.#write('[data-of]', name);
    this.#write('[data-note]', note);
    const stepper = this.#details.querySelector<ConvolutionStepper>('convolution-stepper')!;
    const line = this.#details.querySelector<HTMLElement>('[data-sums]')!;
    stepper.hidden = line.hidden = sum === undefined;
    this.#offer(sum?.channels.length ?? 0);
    if (sum === undefined) return;
    const channel = Number(this.#channel.value);
    const { digits, white } = this.#details.dataset;
    drawPieces(select(line), sumLine(sum, Number(digits), channel));
    const source = channelSource(sum, channel, Number(white));
    // The figure is drawn again whenever its link is read: the reader may be in the middle of the steps.
    if (isEqual(source, this.#source)) return;
    this.#source = source;
    stepper.dataset['scale'] = String(cellScale(source.kernel));
    stepper.show(source);
  }

  #write(selector: string, text: string): void {
    const part = this.#details.querySelector<HTMLElement>(selector)!;
    part.textContent = text;
    part.hidden = text === '';
  }

  /** So many channels to choose from; the one that is chosen stays, if it is still there. */
  #offer(count: number): void {
    this.#channel.closest('label')!.hidden = count < 2;
    while (this.#channel.length > Math.max(count, 1)) this.#channel.lastElementChild!.remove();
    while (this.#channel.length < count)
      this.#channel.add(new Option(String(this.#channel.length)));
  }
}
