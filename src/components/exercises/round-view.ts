import { select } from 'd3';
import { drawGrid } from '../../draw/grid.ts';
import { spoken, type Attempt, type Round } from '../../lib/exercises/faded/index.ts';

/** One round on the page, as FadedRound.astro has made it. */
export class RoundView {
  readonly form: HTMLFormElement;
  /** The place of each number, given or typed. */
  readonly #places: readonly HTMLElement[];

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.#places = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  }

  /** Shows other numbers. */
  draw({ task, grids, fields }: Round): void {
    this.form.querySelector('[data-task]')!.textContent = task;
    for (const grid of grids) {
      const svg = this.form.querySelector<SVGSVGElement>(`svg[data-part=${grid.part}]`)!;
      drawGrid(select(svg), grid);
      svg.parentElement!.ariaLabel = spoken(grid);
    }
    for (const [index, place] of this.#places.entries()) {
      const given = place.querySelector('[data-given]');
      if (given !== null) given.textContent = fields[index]!.truth;
    }
  }

  /** Shows what stands in the fields, and how it was judged. */
  update(attempt: Attempt): void {
    for (const [index, place] of this.#places.entries()) {
      const input = place.querySelector('input');
      if (input === null) continue;
      const state = attempt.stateOf(index);
      if (input.value !== attempt.textOf(index)) input.value = attempt.textOf(index);
      if (state === undefined) delete place.dataset['state'];
      else place.dataset['state'] = state;
      input.ariaInvalid = state === 'wrong' ? 'true' : null;
    }
  }

  /** The index of the field that an input belongs to. */
  fieldOf(input: HTMLInputElement): number {
    return this.#places.findIndex((place) => place.contains(input));
  }

  focus(field: number): void {
    this.#places[field]!.querySelector('input')!.focus();
  }
}
