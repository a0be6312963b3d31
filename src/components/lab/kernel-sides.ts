import type { Matrix } from '../../lib/convolve/index.ts';
import { sideProblem } from '../../lib/lab/index.ts';

const SIDES = ['width', 'height'] as const;

/** The fields for the width and the height of the kernel. */
export class KernelSides {
  readonly #inputs: Record<(typeof SIDES)[number], HTMLInputElement>;

  constructor(host: HTMLElement, change: () => void) {
    this.#inputs = {
      width: host.querySelector('[data-field=width]')!,
      height: host.querySelector('[data-field=height]')!,
    };
    for (const side of SIDES) this.#inputs[side].addEventListener('input', change);
  }

  get width(): number {
    return this.#inputs.width.valueAsNumber;
  }

  get height(): number {
    return this.#inputs.height.valueAsNumber;
  }

  show(kernel: Matrix): void {
    for (const side of SIDES) {
      this.#inputs[side].value = String(kernel[side]);
      this.#inputs[side].ariaInvalid = null;
    }
  }

  /** Marks what is wrong, and returns a sentence about it; `undefined` if nothing is. */
  check(kernel: Matrix): string | undefined {
    const problems = SIDES.map((side) => {
      const problem = sideProblem(kernel, side, this[side]);
      this.#inputs[side].ariaInvalid = problem === undefined ? null : 'true';
      return problem;
    });
    return problems.find((problem) => problem !== undefined);
  }
}
