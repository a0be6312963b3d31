import { select } from 'd3';
import { drawGrid } from '../../../draw/grid.ts';
import type { Grid } from '../../../lib/grid/index.ts';

/** Draws each grid into its own `<svg data-part>` of a figure, and its name above it. */
export function drawGrids(host: HTMLElement, grids: readonly Grid[], zoom: number): void {
  for (const grid of grids) {
    const svg = host.querySelector<SVGSVGElement>(`svg[data-part=${grid.part}]`)!;
    drawGrid(select(svg), grid, zoom);
  }
}
