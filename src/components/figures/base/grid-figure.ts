import { select } from 'd3';
import { drawGrid, markCells } from '../../../draw/grid.ts';
import type { Grid, Partners } from '../../../lib/grid/index.ts';
import type { Matrix } from '../../../lib/matrix/index.ts';
import { complain } from './complain.ts';
import { FigureElement } from './figure-element.ts';
import { focusGrid } from './grid-focus.ts';
import { connectKernelChoice } from './kernel-choice.ts';
import { linkParts, type Pointed } from './linked-marks.ts';
import { editMatrix } from './matrix-editor.ts';

/** A figure made of grids: they are reached by keys, edited, and their cells are linked. */
export abstract class GridFigure<State extends object, Shown> extends FigureElement<State, Shown> {
  /** As they are drawn now, by part. */
  readonly #drawn = new Map<string, Grid>();
  /** The timers of grids that are still as the page came with them. */
  readonly #adoptions = new Map<string, number>();
  /** Marks again what is pointed at, after a drawing. */
  protected markAgain: () => void = () => undefined;

  #showChoice: (kernel: Matrix) => void = () => undefined;

  /** The cells that belong together with what is pointed at. */
  protected abstract partners(pointed: Pointed): Partners | undefined;

  protected svg(part: string): SVGSVGElement {
    return this.find(`svg[data-part=${part}]`);
  }

  /** Draws each grid into its own `<svg data-part>`, and its name above it. */
  protected drawGrids(grids: readonly Grid[], scale: number): void {
    for (const grid of grids) {
      const svg = this.svg(grid.part);
      const isNew = !this.#drawn.has(grid.part);
      this.#drawn.set(grid.part, grid);
      if (isNew) {
        this.#connectGrid(svg, grid.part);
        this.#adopt(svg, grid, scale);
        continue;
      }
      window.clearTimeout(this.#adoptions.get(grid.part));
      drawGrid(select(svg), grid, scale);
      const name = svg.closest('.panel')!.querySelector('.name');
      if (name !== null) name.textContent = grid.label;
    }
  }

  /**
   * The page has come with the first drawing. Drawn over it, one grid in a task so that no reader
   * waits for all of them, D3 knows its nodes before the first press.
   */
  #adopt(svg: SVGSVGElement, grid: Grid, scale: number): void {
    const timer = window.setTimeout(() => {
      // A reader may point at something already.
      const linked = [...svg.querySelectorAll<SVGGElement>('.cell.linked')];
      drawGrid(select(svg), grid, scale);
      markCells(select(svg), new Set(linked.map(({ dataset }) => dataset['key']!)));
    });
    this.#adoptions.set(grid.part, timer);
  }

  /** Joins the grids, which are drawn, with each other and with the list of kernels. */
  protected connectGrids(): void {
    this.#showChoice = connectKernelChoice(this, (kernel) =>
      this.attempt(() => this.session.edit('kernel', kernel)),
    );
    this.markAgain = linkParts(this, (pointed) => this.partners(pointed));
  }

  #connectGrid(svg: SVGSVGElement, part: string): void {
    focusGrid(svg);
    editMatrix(svg, {
      session: this.session,
      grid: () => this.#drawn.get(part)!,
      changed: () => this.changed(),
      complain: (message) => complain(this, message, svg.closest('.panel')!),
    });
  }

  protected override settle(): void {
    super.settle();
    this.#showChoice(this.session.drawn('kernel', false));
  }
}
