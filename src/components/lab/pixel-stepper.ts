import { grayscale, type Matrix } from '../../lib/convolve/index.ts';
import { channel, type FilterSettings, type Picture } from '../../lib/pictures/index.ts';
import type { ConvolutionStepper } from '../figures/Stepper/stepper.element.ts';
import type { Pixel } from './compare-view.ts';

/** How long a pixel has to stay chosen before it is opened: arrow keys may just run past it. */
const SETTLING_IN_MS = 80;

const CHANNELS = ['red', 'green', 'blue'];

interface Request {
  readonly picture: Picture;
  readonly settings: FilterSettings;
  readonly pixel: Pixel;
}

/** Opens a pixel of the picture in the stepper below it. */
export class PixelStepper {
  readonly #stepper: ConvolutionStepper;
  readonly #channel: HTMLSelectElement;
  readonly #host: HTMLElement;
  #request: Request | undefined;
  #timer = 0;
  #plane: { picture: Picture; name: string; matrix: Matrix } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#stepper = host.querySelector('convolution-stepper')!;
    this.#channel = host.querySelector('[data-field=channel]')!;
    this.#channel.addEventListener('change', () => this.#open());
  }

  show(request: Request): void {
    this.#request = request;
    const { mode, range } = request.settings;
    this.#host.querySelector<HTMLElement>('[data-channel]')!.hidden = mode === 'gray';
    this.#host.querySelector<HTMLElement>('[data-note=minmax]')!.hidden = range !== 'minmax';
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      void customElements.whenDefined('convolution-stepper').then(() => this.#open());
    }, SETTLING_IN_MS);
  }

  #open(): void {
    if (this.#request === undefined) return;
    const { picture, settings, pixel } = this.#request;
    const { kernel, operation, border, range } = settings;
    this.#stepper.dataset['zoom'] = String(zoomFor(kernel));
    this.#stepper.show({
      image: this.#planeOf(picture, settings.mode === 'gray' ? 'gray' : this.#channel.value),
      kernel,
      operation,
      border,
      // The range of a whole picture cannot be known from one pixel: there the sum is the end.
      storage: range === 'minmax' ? 'float' : { range, rounding: 'half-even' },
      outputs: { ...pixel, width: 1, height: 1 },
    });
  }

  /** The plane last looked at is kept: arrow keys ask for the same one again and again. */
  #planeOf(picture: Picture, name: string): Matrix {
    if (this.#plane?.picture !== picture || this.#plane.name !== name) {
      const matrix =
        name === 'gray' ? grayscale(picture) : channel(picture, CHANNELS.indexOf(name));
      this.#plane = { picture, name, matrix };
    }
    return this.#plane.matrix;
  }
}

/** Smaller cells for larger kernels, as long as the numbers can be read. */
function zoomFor({ width, height }: Matrix): number {
  const side = Math.max(width, height);
  if (side <= 5) return 1;
  return side <= 9 ? 0.9 : 0.8;
}
