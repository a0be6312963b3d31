import type { Point } from './geometry.ts';
import type { Grid } from './grid.ts';

/** What a figure made of grids shows at one step. */
export interface Scene {
  readonly grids: readonly Grid[];
  /** The step in one sentence: under the figure, and for a screen reader. */
  readonly sentence: string;
}

/** Cells that belong together, by part of the figure, and the taps (terms of the formula) among them. */
export interface Partners {
  readonly cells: Readonly<Record<string, readonly Point[]>>;
  readonly taps: readonly number[];
}

/** A figure's whole course as plain data, with random access: any step needs no other step. */
export interface GridFilm {
  /** Number of steps. */
  readonly length: number;
  /** How many steps make one whole, say one output pixel, and how many come before the first. */
  readonly stepsPerWhole: number;
  readonly lead: number;
  sceneAt(step: number): Scene;
  /** The cells that belong together with a cell at a step. */
  partners(step: number, part: string, cell: Point): Partners;
  /** The cells that belong together with a term of the formula, where the figure has one. */
  partnersOfTap?(step: number, tap: number): Partners;
  /** The step that a click on a cell leads to, if any. */
  stepOf(part: string, cell: Point): number | undefined;
  /** The step at which the window on the image, by its upper left cell, lies nearest to a place. */
  stepAt(corner: Point): number;
}

export const NO_PARTNERS: Partners = { cells: {}, taps: [] };
