import type { Matrix } from '../../lib/convolve/index.ts';
import { formatNumber, formatWeight } from '../../lib/notation/index.ts';
import { weightScale } from '../../lib/lab/index.ts';

/** Moves one weight of the kernel, the chosen one. */
export class WeightSlider {
  readonly #host: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #change: (weight: number) => void;

  constructor(host: HTMLElement, change: (weight: number) => void) {
    this.#host = host.querySelector('[data-weigh]')!;
    this.#input = this.#host.querySelector('input')!;
    this.#change = change;
    this.#input.addEventListener('input', () => this.#report());
  }

  /** Shows the weight at `index` on a scale that suits the kernel; hides for a negative index. */
  show(kernel: Matrix, index: number): void {
    this.#host.hidden = index < 0;
    if (index < 0) return;
    const { limit, step } = weightScale(kernel);
    const row = Math.floor(index / kernel.width);
    this.#part('name').textContent = `Weight in row ${row}, column ${index % kernel.width}`;
    this.#part('low').textContent = formatNumber(-limit, 4);
    this.#part('high').textContent = formatNumber(limit, 4);
    this.#input.min = String(-limit);
    this.#input.max = String(limit);
    this.#input.step = String(step);
    this.#input.value = String(kernel.data[index]);
    this.#describe(kernel.data[index]!);
  }

  /** @param steps Up, or down if negative. */
  move(steps: number): void {
    this.#input.stepUp(steps);
    this.#report();
  }

  #report(): void {
    const weight = this.#input.valueAsNumber;
    this.#describe(weight);
    this.#change(weight);
  }

  #describe(weight: number): void {
    this.#input.ariaValueText = formatWeight(weight);
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector(`[data-weigh-${name}]`)!;
  }
}
