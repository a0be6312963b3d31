/** One axis of a plot: what it measures, in which unit, and from where to where. */
export interface PlotAxis {
  readonly name: string;
  readonly unit?: string;
  readonly domain: readonly [number, number];
  /** Decimals of a value that is read off. @default 1 */
  readonly digits?: number;
}

/** The axis along which a plot is read. */
export interface PlacesAxis extends PlotAxis {
  /** Values lie at its multiples. @default 1 */
  readonly step?: number;
}

/** A line of a plot: a value at every step of the axis from `start` on. */
export interface PlotLine {
  readonly name: string;
  /** Which of the running words it is, for its colour; its dashes tell it apart as well. */
  readonly kind: 'image' | 'kernel' | 'product' | 'output';
  /** The place of the first value. @default 0 */
  readonly start?: number;
  readonly values: ArrayLike<number>;
}

/** Several lines over one axis, as plain data. */
export interface Plot {
  readonly x: PlacesAxis;
  readonly y: PlotAxis;
  readonly lines: readonly PlotLine[];
}

/** An axis with its unit: "Column x (pixels)". */
export const axisText = ({ name, unit }: PlotAxis): string =>
  unit === undefined ? name : `${name} (${unit})`;
