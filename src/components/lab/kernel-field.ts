import type { Matrix } from '../../lib/convolve/index.ts';
import { isForOneField, kernelFrom, nameOf, namedKernels, resized } from '../../lib/lab/index.ts';
import { pasteMatrix } from '../figures/base/matrix-reader.ts';
import { KernelSides } from './kernel-sides.ts';
import { WeightGrid, type Reading } from './weight-grid.ts';
import { WeightSlider } from './weight-slider.ts';

/**
 * The kernel: chosen by name, typed into a grid of its size, or pasted into it. What is not a whole
 * kernel is refused with a sentence that names row and column, and changes nothing.
 */
export class KernelField {
  readonly #message: HTMLElement;
  readonly #name: HTMLSelectElement;
  readonly #sides: KernelSides;
  readonly #grid: WeightGrid;
  readonly #change: (kernel: Matrix) => void;
  #kernel: Matrix;

  constructor(host: HTMLElement, kernel: Matrix, change: (kernel: Matrix) => void) {
    this.#kernel = kernel;
    this.#change = change;
    this.#message = host.querySelector('[data-message=kernel]')!;
    this.#name = host.querySelector('[data-field=kernel]')!;
    this.#name.addEventListener('change', () => this.#chooseByName());
    this.#sides = new KernelSides(host, () => this.#resize());
    const slider = new WeightSlider(host, (weight) => this.#take(this.#grid.write(weight)));
    let chosen = -1;
    this.#grid = new WeightGrid(host, {
      typed: (reading) => {
        this.#take(reading);
        slider.show(reading.kernel, chosen);
      },
      chosen: (index) => {
        chosen = index;
        slider.show(this.#kernel, index);
      },
      pasted: (event) => this.#paste(event),
      moved: (steps) => slider.move(steps),
    });
    this.show(kernel);
  }

  /** Shows another kernel, without reporting a change. */
  show(kernel: Matrix): void {
    this.#kernel = kernel;
    this.#complain('');
    this.#sides.show(kernel);
    this.#name.value = nameOf(kernel) ?? '';
    this.#grid.show(kernel);
  }

  #replace(kernel: Matrix): void {
    this.show(kernel);
    this.#change(kernel);
  }

  /** Takes over a typed kernel, unless something is wrong with it. */
  #take({ kernel, problem: weightProblem }: Reading): void {
    const problem = weightProblem ?? this.#sides.check(kernel);
    this.#complain(problem ?? '');
    this.#kernel = kernel;
    if (problem !== undefined) return;
    this.#name.value = nameOf(kernel) ?? '';
    this.#change(kernel);
  }

  #chooseByName(): void {
    const named = namedKernels.find(({ name }) => name === this.#name.value);
    if (named !== undefined) this.#replace(named.kernel);
  }

  #resize(): void {
    const problem = this.#sides.check(this.#kernel);
    this.#complain(problem ?? '');
    if (problem !== undefined) return;
    this.#replace(resized(this.#kernel, this.#sides.width, this.#sides.height));
  }

  /** A single number goes into its field as usual; several are a whole kernel. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (text === '' || isForOneField(text)) return;
    event.preventDefault();
    pasteMatrix(text, {
      take: (matrix) => {
        this.#replace(kernelFrom(matrix));
        this.#grid.focus();
      },
      complain: (message) => this.#complain(message),
    });
  }

  #complain(message: string): HTMLElement {
    if (this.#message.textContent !== message) this.#message.textContent = message;
    return this.#message;
  }
}
