import type { Matrix } from '../../lib/convolve/index.ts';
import { editedText, LARGEST_SIDE, showsWeight, typedKernel } from '../../lib/lab/index.ts';
import { formatWeight } from '../../lib/notation/index.ts';
import { fieldMove } from './field-move.ts';

/** The kernel as the fields have it. */
export interface Reading {
  readonly kernel: Matrix;
  /** What is wrong with a weight, in a sentence for the reader; `undefined` if nothing is. */
  readonly problem: string | undefined;
}

export interface WeightGridEvents {
  typed(reading: Reading): void;
  /** A weight was chosen; -1 where there is none. */
  chosen(index: number): void;
  pasted(event: ClipboardEvent): void;
  /** Alt and an arrow key: moves the chosen weight by so many steps. */
  moved(steps: number): void;
}

/**
 * A field for each weight of the kernel; for a kernel that is too large to be typed, their number. The
 * fields are one stop of the Tab key, the chosen one, however many there are.
 */
export class WeightGrid {
  readonly #host: HTMLElement;
  readonly #grid: HTMLElement;
  readonly #pattern: HTMLInputElement;
  readonly #events: WeightGridEvents;
  #kernel!: Matrix;
  #chosen = -1;

  constructor(host: HTMLElement, events: WeightGridEvents) {
    this.#host = host;
    this.#grid = host.querySelector('[data-weights]')!;
    this.#pattern = this.#grid.querySelector('input')!;
    this.#events = events;
    this.#grid.addEventListener('input', ({ target }) =>
      events.typed(this.#read(target as HTMLInputElement)),
    );
    this.#grid.addEventListener('paste', (event) => events.pasted(event));
    this.#grid.addEventListener('keydown', (event) => this.#moveByKey(event));
    this.#grid.addEventListener('focusin', ({ target }) => {
      this.#choose(this.#fields().indexOf(target as HTMLInputElement));
      this.#rewrite(target as HTMLInputElement, editedText);
    });
    this.#grid.addEventListener('focusout', ({ target }) =>
      this.#rewrite(target as HTMLInputElement, formatWeight),
    );
  }

  show(kernel: Matrix): void {
    const { width, height, data } = kernel;
    const isResized = width !== this.#kernel?.width || height !== this.#kernel.height;
    const isTooLarge = Math.max(width, height) > LARGEST_SIDE;
    this.#kernel = kernel;
    this.#host.querySelector<HTMLElement>('[data-large]')!.hidden = !isTooLarge;
    this.#host.querySelector('[data-large-count]')!.textContent = String(data.length);
    this.#host.querySelector<HTMLElement>('[data-typing]')!.hidden = isTooLarge;
    this.#grid.hidden = isTooLarge;
    this.#grid.style.gridTemplateColumns = `repeat(${width}, minmax(44px, 1fr))`;
    this.#grid.style.maxWidth = `${width * 76}px`;
    for (const [index, field] of this.#fieldsFor(isTooLarge ? 0 : data.length).entries()) {
      field.ariaLabel = `Row ${Math.floor(index / width)}, column ${index % width}`;
      field.ariaInvalid = null;
      field.value = formatWeight(data[index]!);
    }
    if (isTooLarge) this.#choose(-1);
    else this.#choose(isResized || this.#chosen < 0 ? Math.floor(data.length / 2) : this.#chosen);
  }

  focus(): void {
    this.#fields()[0]!.focus();
  }

  /** Puts a weight into the chosen field, as if it had been typed there. */
  write(weight: number): Reading {
    const field = this.#fields()[this.#chosen]!;
    field.value = editedText(Math.fround(weight));
    return this.#read(field);
  }

  #fields(): HTMLInputElement[] {
    return [...this.#grid.querySelectorAll('input')];
  }

  #fieldsFor(count: number): HTMLInputElement[] {
    const fields = this.#fields();
    for (const field of fields.splice(count)) field.remove();
    while (fields.length < count) {
      const field = this.#pattern.cloneNode() as HTMLInputElement;
      this.#grid.append(field);
      fields.push(field);
    }
    return fields;
  }

  #choose(index: number): void {
    this.#chosen = index;
    for (const [at, field] of this.#fields().entries()) {
      field.toggleAttribute('data-chosen', at === index);
      field.tabIndex = at === index ? 0 : -1;
    }
    this.#events.chosen(index);
  }

  /** A field with the focus shows its weight to the last digit, others as it reads best. */
  #rewrite(field: HTMLInputElement, text: (weight: number) => string): void {
    const weight = this.#kernel.data[this.#fields().indexOf(field)];
    if (weight === undefined || field.ariaInvalid === 'true') return;
    const next = text(weight).replace('-', '\u2212');
    if (!showsWeight(field.value, weight) || field.value === next) return;
    field.value = next;
    // Whoever came here by Tab had the text selected.
    if (field === document.activeElement) field.select();
  }

  /** Reads the field that was changed, and those that held no number before. */
  #read(changed: HTMLInputElement): Reading {
    const fields = this.#fields();
    const unread = [...fields.entries()].filter(
      ([, field]) => field === changed || field.ariaInvalid === 'true',
    );
    const texts = new Map(unread.map(([index, field]) => [index, field.value]));
    const { kernel, problems } = typedKernel(this.#kernel, texts);
    for (const [index, field] of unread) field.ariaInvalid = problems.has(index) ? 'true' : null;
    // A weight that could be read counts while another one is being corrected.
    this.#kernel = kernel;
    return { kernel, problem: [...problems.values()][0] };
  }

  /** The arrows move as in a table; with Alt up and down move the weight itself, with Shift more. */
  #moveByKey(event: KeyboardEvent): void {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction !== undefined && event.altKey) {
      event.preventDefault();
      this.#events.moved(direction * (event.shiftKey ? 10 : 1));
      return;
    }
    const fields = this.#fields();
    const field = event.target as HTMLInputElement;
    const next = fields[fieldMove(event, field, fields.indexOf(field), this.#kernel.width)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.select();
  }
}
