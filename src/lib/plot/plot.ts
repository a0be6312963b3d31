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

/** The axis of the values. */
export interface ValuesAxis extends PlotAxis {
  /** With `log` each power of ten takes as much room, and what lies below the domain its lower end. @default 'linear' */
  readonly scale?: 'linear' | 'log';
  /** Decimals of the values that are read. @default 1 */
  readonly digits?: number;
}

/** Several lines over one axis, as plain data. */
export interface Plot {
  readonly x: PlacesAxis;
  readonly y: ValuesAxis;
  readonly lines: readonly PlotLine[];
}

/** An axis with its unit: "Column x (pixels)". */
export const axisText = ({ name, unit }: PlotAxis): string =>
  unit === undefined ? name : `${name} (${unit})`;
