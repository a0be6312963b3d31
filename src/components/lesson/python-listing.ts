import type { Tensor } from '../../lib/learning/index.ts';
import type { Image } from '../../lib/matrix/index.ts';
import type { Language } from './listing.ts';

/** An array of NumPy's. */
interface PythonArray {
  readonly type: 'uint8' | 'float64';
  readonly values: readonly unknown[];
}

/**
 * A listing in Python, or in JavaScript for TensorFlow.js, run by `npm run run:python`, which keeps what
 * it printed.
 */
export interface PythonListing {
  /** The source for each tab, imported with `?raw`. */
  readonly sources: Readonly<Record<string, string>>;
  /** The variables that the listing finds. */
  readonly given: Readonly<Record<string, PythonArray>>;
  /** What the library makes of the same: the numbers that each source has to print. */
  readonly prints: readonly { readonly data: ArrayLike<number> }[];
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

/** The variables of a listing, as code that makes them: arrays of NumPy's, or lists in JavaScript. */
export function arraysIn(given: PythonListing['given'], language: Language): string {
  const variables = Object.entries(given).map(([name, { type, values }]) => {
    const list = listText(values, '');
    return language === 'python'
      ? `${name} = np.array(${list}, np.${type})`
      : `const ${name} = ${list};`;
  });
  return [...(language === 'python' ? ['import numpy as np\n'] : []), ...variables].join('\n');
}

/** Longer lines are not read at a glance. */
const LINE = 72;

/** A list as code: its lists on lines of their own, and what is in those as well if they are long. */
function listText(values: readonly unknown[], indent: string): string {
  const text = JSON.stringify(values).replaceAll(',', ', ');
  const isPlain = !values.some(Array.isArray);
  if (isPlain || (indent !== '' && indent.length + text.length < LINE)) return text;
  const inner = `${indent}    `;
  const rows = values.map((row) => `${inner}${listText(row as unknown[], inner)},\n`);
  return `[\n${rows.join('')}${indent}]`;
}

/** Pixels as a photo has them, one byte each. */
export const bytes = (image: Image): PythonArray => ({ type: 'uint8', values: rowsOf(image) });

/** Weights, or sums. */
export const floats = (matrix: Image): PythonArray => ({ type: 'float64', values: rowsOf(matrix) });

const rowsOf = ({ width, height, data }: Image): number[][] =>
  Array.from({ length: height }, (_, y) => Array.from(data.subarray(y * width, (y + 1) * width)));

/** Feature maps, or the kernel of a layer: lists in lists, a level for each side of the shape. */
export const tensor = ({ shape, data }: Tensor): PythonArray => ({
  type: 'float64',
  values: shape
    .slice(1)
    .reduceRight<readonly unknown[]>((values, side) => inParts(values, side), Array.from(data)),
});

const inParts = (values: readonly unknown[], size: number): unknown[][] =>
  Array.from({ length: values.length / size }, (_, i) => values.slice(i * size, (i + 1) * size));
