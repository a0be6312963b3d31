import type { Matrix } from '../../lib/convolve/index.ts';
import { exactText, formatWeight, parseMatrix, parseNumber } from '../../lib/notation/index.ts';
import {
  kernelFrom,
  LARGEST_SIDE,
  nameOf,
  namedKernels,
  requireKernelSide,
  resized,
} from '../../lib/lab/index.ts';
import { numberAt, problemOf } from './typed-weight.ts';
import { WeightSlider } from './weight-slider.ts';

type Side = 'width' | 'height';

/**
 * The kernel: chosen by name, or typed into a grid of its size, or pasted into it. A kernel that is
 * not whole is told with row and column and changes nothing.
 */
export class KernelField {
  readonly #host: HTMLElement;
  readonly #change: (kernel: Matrix) => void;
  readonly #choice: HTMLSelectElement;
  readonly #sides: Record<Side, HTMLInputElement>;
  readonly #grid: HTMLElement;
  readonly #cell: HTMLInputElement;
  readonly #slider: WeightSlider;
  #kernel: Matrix;
  /** Index of the weight that the slider moves. */
  #chosen = 0;

  constructor(host: HTMLElement, kernel: Matrix, change: (kernel: Matrix) => void) {
    this.#host = host;
    this.#change = change;
    this.#kernel = kernel;
    this.#chosen = Math.floor(kernel.data.length / 2);
    this.#choice = host.querySelector('[data-field=kernel]')!;
    this.#sides = {
      width: host.querySelector('[data-field=width]')!,
      height: host.querySelector('[data-field=height]')!,
    };
    this.#grid = host.querySelector('[data-weights]')!;
    this.#cell = this.#grid.querySelector('input')!;
    this.#slider = new WeightSlider(host, (weight) => this.#weigh(weight));
    this.#choice.addEventListener('change', () => this.#choose());
    for (const input of Object.values(this.#sides)) {
      input.addEventListener('input', () => this.#resize());
    }
    this.#grid.addEventListener('input', (event) => {
      this.#read(event.target as HTMLInputElement);
      this.#slider.show(this.#kernel, this.#chosen);
    });
    this.#grid.addEventListener('paste', (event) => this.#paste(event));
    this.#grid.addEventListener('keydown', (event) => this.#move(event));
    this.#grid.addEventListener('focusin', ({ target }) => {
      this.#point(this.#cells().indexOf(target as HTMLInputElement));
      this.#rewrite(target, exactText);
    });
    this.#grid.addEventListener('focusout', ({ target }) => this.#rewrite(target, formatWeight));
    this.show(kernel);
  }

  /** Shows another kernel, without telling of a change. */
  show(kernel: Matrix): void {
    const { width, height } = this.#kernel;
    const isResized = kernel.width !== width || kernel.height !== height;
    if (isResized || this.#chosen < 0) this.#chosen = Math.floor(kernel.data.length / 2);
    this.#kernel = kernel;
    this.#complain('');
    this.#sides.width.value = String(kernel.width);
    this.#sides.height.value = String(kernel.height);
    for (const input of Object.values(this.#sides)) input.ariaInvalid = null;
    this.#name();
    this.#draw();
  }

  #take(kernel: Matrix): void {
    this.show(kernel);
    this.#change(kernel);
  }

  #name(): void {
    this.#choice.value = nameOf(this.#kernel) ?? '';
  }

  #choose(): void {
    const chosen = namedKernels.find(({ name }) => name === this.#choice.value);
    if (chosen !== undefined) this.#take(chosen.kernel);
  }

  /** One input for each weight; a kernel beyond the size for typing is told in words. */
  #draw(): void {
    const { width, height, data } = this.#kernel;
    const isTooLarge = Math.max(width, height) > LARGEST_SIDE;
    this.#host.querySelector<HTMLElement>('[data-large]')!.hidden = !isTooLarge;
    this.#host.querySelector('[data-large-size]')!.textContent = `${width} × ${height}`;
    this.#grid.hidden = isTooLarge;
    const count = isTooLarge ? 0 : data.length;
    const cells = [...this.#grid.querySelectorAll('input')];
    cells.slice(count).forEach((cell) => cell.remove());
    for (let index = cells.length; index < count; index++) {
      const cell = this.#cell.cloneNode() as HTMLInputElement;
      this.#grid.append(cell);
      cells.push(cell);
    }
    this.#grid.style.gridTemplateColumns = `repeat(${width}, minmax(44px, 1fr))`;
    this.#grid.style.maxWidth = `${width * 76}px`;
    for (const [index, cell] of cells.slice(0, count).entries()) {
      cell.ariaLabel = `Row ${Math.floor(index / width)}, column ${index % width}`;
      cell.ariaInvalid = null;
      cell.value = formatWeight(data[index]!);
    }
    this.#point(count === 0 ? -1 : this.#chosen);
  }

  /** Chooses the weight that the slider moves. */
  #point(index: number): void {
    this.#chosen = index;
    for (const [at, cell] of this.#cells().entries()) {
      cell.toggleAttribute('data-chosen', at === index);
    }
    this.#slider.show(this.#kernel, index);
  }

  /** Takes the chosen weight over from the slider, as if it had been typed. */
  #weigh(weight: number): void {
    const cell = this.#cells()[this.#chosen]!;
    cell.value = exactText(Math.fround(weight)).replace('-', '\u2212');
    this.#read(cell);
  }

  #cells(): HTMLInputElement[] {
    return [...this.#grid.querySelectorAll('input')];
  }

  /** While a cell has the focus it shows its weight to the last digit, else as it reads best. */
  #rewrite(target: EventTarget | null, text: (weight: number) => string): void {
    const cell = target as HTMLInputElement;
    const weight = this.#kernel.data[this.#cells().indexOf(cell)];
    if (weight === undefined || cell.ariaInvalid === 'true' || this.#isChanged(cell, weight))
      return;
    const next = text(weight).replace('-', '\u2212');
    if (cell.value === next) return;
    cell.value = next;
    // A new text is not selected any more, as it was for whoever came here by Tab.
    if (cell === document.activeElement) cell.select();
  }

  #isChanged(cell: HTMLInputElement, weight: number): boolean {
    const shown = cell.value.replace('\u2212', '-');
    return shown !== formatWeight(weight).replace('\u2212', '-') && shown !== exactText(weight);
  }

  /** Takes over what was typed, as soon as every cell holds a number. */
  #read(changed: HTMLInputElement): void {
    const { width, height, data } = this.#kernel;
    const values = [...data];
    const messages = this.#cells().map((cell, index) => {
      if (cell !== changed && cell.ariaInvalid !== 'true') return undefined;
      const row = Math.floor(index / width);
      const column = index % width;
      const message = problemOf(() => {
        values[index] = numberAt(cell.value, row, column);
      });
      cell.ariaInvalid = message === undefined ? null : 'true';
      return message;
    });
    const message = messages.find((one) => one !== undefined) ?? this.#sideProblem();
    this.#complain(message ?? '');
    const kernel = kernelFrom({ width, height, values });
    // A cell that is right stays so while another is being mended.
    this.#kernel = kernel;
    if (message !== undefined) return;
    this.#name();
    this.#change(kernel);
  }

  #resize(): void {
    const message = this.#sideProblem();
    this.#complain(message ?? '');
    if (message !== undefined) return;
    const { width, height } = this.#sides;
    this.#take(resized(this.#kernel, width.valueAsNumber, height.valueAsNumber));
  }

  #sideProblem(): string | undefined {
    const problems = (['width', 'height'] as const).map((side) => {
      const input = this.#sides[side];
      // A kernel from the bank may be larger than one that is typed.
      if (input.valueAsNumber === this.#kernel[side]) return undefined;
      return problemOf(() => requireKernelSide(side, input.valueAsNumber));
    });
    Object.values(this.#sides).forEach((input, index) => {
      input.ariaInvalid = problems[index] === undefined ? null : 'true';
    });
    return problems.find((one) => one !== undefined);
  }

  /** One number goes into its cell as ever; more of them are a whole kernel. */
  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (text === '' || problemOf(() => parseNumber(text)) === undefined) return;
    event.preventDefault();
    let kernel;
    try {
      kernel = kernelFrom(parseMatrix(text));
    } catch (error) {
      this.#complain(`What you pasted is no kernel: ${(error as Error).message}`);
      return;
    }
    this.#take(kernel);
    this.#cells()[0]!.focus();
  }

  /** Up and down, as in a table; with Alt they move the weight itself, with Shift in large steps. */
  #move(event: KeyboardEvent): void {
    const { width } = this.#kernel;
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.altKey && direction !== undefined) {
      event.preventDefault();
      this.#slider.move(direction * (event.shiftKey ? 10 : 1));
      return;
    }
    const step = { ArrowUp: -width, ArrowDown: width }[event.key];
    if (step === undefined) return;
    const cells = this.#cells();
    const next = cells[cells.indexOf(event.target as HTMLInputElement) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.select();
  }

  #complain(message: string): void {
    const place = this.#host.querySelector('[data-message=kernel]')!;
    if (place.textContent !== message) place.textContent = message;
  }
}
