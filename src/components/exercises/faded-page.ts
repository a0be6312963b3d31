import { select } from 'd3';
import { drawGrid } from '../../draw/grid.ts';
import { parseNumber } from '../../lib/notation/index.ts';
import type { Grid } from '../../lib/grid/index.ts';
import { spoken } from '../../lib/exercises/round.ts';

/** How a number was judged, if it was. */
export const stateOf = (input: HTMLInputElement): string | undefined =>
  input.closest<HTMLElement>('[data-field]')!.dataset['state'];

/** Draws a grid of a round, and puts it into words. */
export function draw(form: HTMLFormElement, grid: Grid): void {
  const svg = form.querySelector<SVGSVGElement>(`svg.${grid.panel}`)!;
  drawGrid(select(svg), grid);
  svg.parentElement!.ariaLabel = spoken(grid);
}

/** The product at a place: given, or typed and readable. */
export function entryOf(place: HTMLElement): number | undefined {
  const text = place.querySelector('input')?.value ?? place.textContent;
  try {
    return parseNumber(text);
  } catch {
    return undefined;
  }
}
