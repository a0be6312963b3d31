import type { Point } from '../../../lib/grid/index.ts';
import { cellScale } from '../../../lib/photo/index.ts';
import {
  isOpaque,
  lazyPlane,
  type FilterSettings,
  type LazyPlane,
  type Picture,
  type PlaneName,
} from '../../../lib/pictures/index.ts';
import type { Colour } from '../../../lib/vision/index.ts';
import type { ConvolutionStepper } from '../../figures/stepper/stepper.element.ts';

/**
 * How long a pixel has to stay chosen before it is opened, because arrow keys may just run past it,
 * and how long the settings have to stay, because a weight may be dragged.
 */
const SETTLING_IN_MS = { pixel: 80, settings: 300 };

/** Pixels on each side that the stepper gets, for a larger kernel that may be pasted there. */
const REACH = 32;

export interface PixelRequest {
  readonly picture: Picture;
  readonly settings: FilterSettings;
  readonly pixel: Point;
}

/** Opens a pixel of the picture in the stepper below it; in colour, one channel of it. */
export class PixelStepper {
  readonly #stepper: ConvolutionStepper;
  readonly #channel: HTMLSelectElement | null;
  readonly #host: HTMLElement;
  #request: PixelRequest | undefined;
  #timer = 0;
  #plane: { picture: Picture; name: PlaneName; plane: LazyPlane } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#stepper = host.querySelector('convolution-stepper')!;
    this.#channel = host.querySelector('[data-field=channel]')!;
    this.#channel?.addEventListener('change', () => this.#open());
  }

  show(request: PixelRequest): void {
    const isSame = request.settings === this.#request?.settings;
    this.#request = request;
    const { mode, range, isLight = false } = request.settings;
    this.#offer('[data-channel]', mode === 'colour');
    this.#offer('[data-note=minmax]', range === 'minmax');
    this.#offer('[data-note=light]', isLight);
    this.#offer('[data-note=alpha]', !isOpaque(request.picture));
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => {
        void customElements.whenDefined('convolution-stepper').then(() => this.#open());
      },
      SETTLING_IN_MS[isSame ? 'pixel' : 'settings'],
    );
  }

  /** Opens nothing more, until `show` is called again. */
  stop(): void {
    window.clearTimeout(this.#timer);
  }

  #offer(selector: string, isWanted: boolean): void {
    const part = this.#host.querySelector<HTMLElement>(selector);
    if (part !== null) part.hidden = !isWanted;
  }

  #open(): void {
    if (this.#request === undefined) return;
    const { picture, settings, pixel } = this.#request;
    const { operation, border, range, scale = 1, offset = 0 } = settings;
    const colour = (this.#channel?.value ?? 'red') as Colour;
    const name = settings.mode === 'gray' ? 'gray' : colour;
    const kernel = settings.kernels?.[colour] ?? settings.kernel;
    const plane = this.#planeOf(picture, name);
    plane.reveal(pixel.x, pixel.y, REACH, border);
    this.#stepper.dataset['scale'] = String(cellScale(kernel));
    this.#stepper.show({
      image: plane.matrix,
      kernel,
      operation,
      border,
      // The range of a whole picture cannot be known from one pixel, and a sum may be shown as some
      // other gray: then the sum is the last step.
      storage:
        range === 'minmax' || scale !== 1 || offset !== 0
          ? 'float'
          : { range, rounding: 'half-even' },
      outputs: { ...pixel, width: 1, height: 1 },
    });
  }

  /** The latest plane is kept: arrow keys ask for the same one again and again. */
  #planeOf(picture: Picture, name: PlaneName): LazyPlane {
    if (this.#plane?.picture !== picture || this.#plane.name !== name) {
      this.#plane = { picture, name, plane: lazyPlane(picture, name) };
    }
    return this.#plane.plane;
  }
}
