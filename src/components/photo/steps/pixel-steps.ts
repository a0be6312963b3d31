import { loadWhenOpened } from '../../figures/stepper/load-when-opened.ts';
import { PixelStepper, type PixelRequest } from './pixel-stepper.ts';

/** The chosen pixel in a stepper that is folded away, and loaded when it is opened (PixelSteps.astro). */
export class PixelSteps {
  readonly #details: HTMLDetailsElement;
  readonly #stepper: PixelStepper;
  #request: PixelRequest | undefined;

  constructor(host: HTMLElement) {
    this.#details = host.querySelector('[data-steps]')!;
    this.#stepper = new PixelStepper(this.#details);
    loadWhenOpened(this.#details, () => {
      if (this.#request !== undefined) this.#stepper.show(this.#request);
    });
  }

  show(request: PixelRequest): void {
    this.#request = request;
    if (this.#details.open) this.#stepper.show(request);
  }

  stop(): void {
    this.#stepper.stop();
  }
}
