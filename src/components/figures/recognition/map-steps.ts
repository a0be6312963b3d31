import type { MapPixel } from '../../../lib/films/recognition/layers.ts';
import type { RecognitionState } from '../../../lib/films/recognition/model.ts';
import { isEqual } from '../../../lib/films/equal.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { inTime } from '../../page/in-time.ts';
import { offerAgain } from '../../page/offer-again.ts';
import type { ConvolutionStepper } from '../stepper/stepper.element.ts';

/** A pixel of a map in the stepper, which is folded away, and loaded when it is opened. */
export class MapSteps {
  readonly #details: HTMLDetailsElement;
  readonly #channel: HTMLSelectElement;
  #shown: { readonly state: RecognitionState; readonly pixel: MapPixel } | undefined;

  #source: FigureSource | undefined;

  constructor(details: HTMLDetailsElement) {
    this.#details = details;
    this.#channel = details.querySelector('select')!;
    this.#channel.addEventListener('change', () => this.#draw());
    details.addEventListener('toggle', () => {
      if (details.open) this.#load();
    });
    if (details.open) this.#load();
  }

  show(state: RecognitionState, pixel: MapPixel): void {
    this.#shown = { state, pixel };
    this.#details.querySelector<HTMLElement>('[data-channels]')!.hidden =
      pixel.channels.length === 1;
    this.#draw();
  }

  #load(): void {
    const problem = this.#details.querySelector<HTMLElement>('[data-problem]')!;
    problem.textContent = '';
    inTime(import('../stepper/stepper.element.ts')).then(
      () => this.#draw(),
      () => {
        problem.textContent = 'The stepper could not be loaded. Are you connected?';
        offerAgain(problem, () => this.#load());
      },
    );
  }

  #draw(): void {
    const isReady = customElements.get('convolution-stepper') !== undefined;
    if (!isReady || !this.#details.open || this.#shown === undefined) return;
    const { state, pixel } = this.#shown;
    const { image, kernel } = pixel.channels[Number(this.#channel.value)] ?? pixel.channels[0]!;
    const reach = (kernel.width - 1) / 2;
    const source = {
      image,
      kernel,
      storage: 'float' as const,
      white: 1,
      // The stepper counts from where the middle of the kernel lies.
      outputs: { x: state.place.x + reach, y: state.place.y + reach, width: 1, height: 1 },
    };
    // The figure is drawn again whenever its link is read: the reader may be in the middle of the steps.
    if (isEqual(source, this.#source)) return;
    this.#source = source;
    this.#details.querySelector<ConvolutionStepper>('convolution-stepper')!.show(source);
  }
}
