import { inTime } from '../../page/in-time.ts';
import { offerAgain } from '../../page/offer-again.ts';
import { PixelStepper, type PixelRequest } from './pixel-stepper.ts';

/** The chosen pixel in a stepper that is folded away, and loaded when it is opened (PixelSteps.astro). */
export class PixelSteps {
  readonly #details: HTMLDetailsElement;
  readonly #stepper: PixelStepper;
  #request: PixelRequest | undefined;

  constructor(host: HTMLElement) {
    this.#details = host.querySelector('[data-steps]')!;
    this.#stepper = new PixelStepper(this.#details);
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open) this.#load();
    });
    if (this.#details.open) this.#load();
  }

  show(request: PixelRequest): void {
    this.#request = request;
    if (this.#details.open) this.#stepper.show(request);
  }

  stop(): void {
    this.#stepper.stop();
  }

  #load(): void {
    const problem = this.#details.querySelector<HTMLElement>('[data-problem]')!;
    problem.textContent = '';
    inTime(import('../../figures/stepper/stepper.element.ts')).then(
      () => {
        if (this.#request !== undefined) this.#stepper.show(this.#request);
      },
      () => {
        problem.textContent = 'The stepper could not be loaded. Are you connected?';
        offerAgain(problem, () => this.#load());
      },
    );
  }
}
