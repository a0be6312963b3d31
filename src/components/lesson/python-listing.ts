import type { Image } from '../../lib/matrix/index.ts';

/** An array of NumPy's. */
interface PythonArray {
  readonly type: 'uint8' | 'float64';
  readonly values: readonly unknown[];
}

/** A listing in Python, run by `npm run run:python`, which keeps what it printed. */
export interface PythonListing {
  /** The source for each tab, imported with `?raw`. */
  readonly sources: Readonly<Record<string, string>>;
  /** The variables that the listing finds. */
  readonly given: Readonly<Record<string, PythonArray>>;
  /** What the library makes of the same: the numbers that each source has to print. */
  readonly prints: readonly Pick<Image, 'data'>[];
}

/** What a listing printed, by the tab. */
export type PythonRuns = Readonly<
  Record<
    string,
    {
      /** Of the source and what it was given. */
      readonly fingerprint: string;
      /** The versions of what it ran with. */
      readonly with: string;
      readonly printed: string;
    }
  >
>;

/** The variables of a listing, as Python code that makes them. */
export const arraysIn = (given: PythonListing['given']): string =>
  [
    'import numpy as np\n',
    ...Object.entries(given).map(([name, { type, values }]) => {
      const rows = values.map((row) => `    ${JSON.stringify(row).replaceAll(',', ', ')},\n`);
      return `${name} = np.array([\n${rows.join('')}], np.${type})`;
    }),
  ].join('\n');

/** Pixels as a photo has them, one byte each. */
export const bytes = (image: Image): PythonArray => ({ type: 'uint8', values: rowsOf(image) });

/** Weights, or sums. */
export const floats = (matrix: Image): PythonArray => ({ type: 'float64', values: rowsOf(matrix) });

const rowsOf = ({ width, height, data }: Image): number[][] =>
  Array.from({ length: height }, (_, y) => Array.from(data.subarray(y * width, (y + 1) * width)));
