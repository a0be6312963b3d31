import { createMatrix } from '../../../src/lib/convolve/index.ts';

/** A parameter, or a field of one: `1` is the second, `2.anchor.x` a field in the third. */
export interface Parameter {
  readonly at: string;
  /** What a refusal begins with; several where another part is at odds with a wrong value. */
  readonly name: string | readonly string[];
  /** Names of `VALUES` that are meaningful here. */
  readonly accepts?: readonly string[];
}

export interface Call {
  readonly run: (...values: never[]) => unknown;
  /** A call that is right, with all that may be left out. */
  readonly right: readonly unknown[];
  readonly parameters: readonly Parameter[];
}

export const EMPTY = [
  '{}',
  'a frozen object',
  'an object without a prototype',
  'a proxy of an object',
];
export const OPTIONAL = ['undefined'];
export const ANY_NUMBER = ['NaN', 'Infinity', '-1', '0', '1.5', '2 ** 52'];
export const FINITE = ['-1', '0', '1.5', '2 ** 52'];

export const image = createMatrix(6, 5);
export const kernel = createMatrix(3, 3, [0, 1, 0, 1, 1, 1, 0, 1, 0]);
const photo = { width: 3, height: 2, data: new Uint8ClampedArray(24) };

/** A matrix and its fields. */
export const matrixAt = (
  at: number,
  name: string,
  accepts: readonly string[] = [],
): Parameter[] => [
  { at: `${at}`, name, accepts },
  { at: `${at}.width`, name: [`${name}: width`, `${name}: data`] },
  { at: `${at}.height`, name: [`${name}: height`, `${name}: data`] },
  { at: `${at}.data`, name: `${name}: data` },
];

export const optionsAt = (at: number): Parameter[] => [
  { at: `${at}`, name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
  { at: `${at}.border`, name: ['border', 'constant'] },
  { at: `${at}.constant`, name: 'constant', accepts: [...ANY_NUMBER, ...OPTIONAL] },
  { at: `${at}.size`, name: 'size', accepts: OPTIONAL },
  { at: `${at}.anchor`, name: 'anchor', accepts: OPTIONAL },
  { at: `${at}.anchor.x`, name: 'anchor: x', accepts: ['0'] },
  { at: `${at}.anchor.y`, name: 'anchor: y', accepts: ['0'] },
  { at: `${at}.rows`, name: 'rows', accepts: OPTIONAL },
  { at: `${at}.rows.start`, name: 'rows: start', accepts: ['0'] },
  { at: `${at}.rows.end`, name: 'rows: end' },
  { at: `${at}.output`, name: 'output', accepts: OPTIONAL },
];

export const options = (): object => ({
  border: 'zero',
  constant: 1,
  size: 'same',
  anchor: { x: 1, y: 1 },
  rows: { start: 0, end: 5 },
  output: 'float',
});

const withOut = (): object => ({ ...options(), out: createMatrix(6, 5) });
const outAt = (at: number): Parameter => ({ at: `${at}.out`, name: 'out', accepts: OPTIONAL });

/** What slides a kernel over an image. */
export const filter = (run: Call['run']): Call => ({
  run,
  right: [image, kernel, withOut()],
  parameters: [...matrixAt(0, 'image'), ...matrixAt(1, 'kernel'), ...optionsAt(2), outAt(2)],
});
/** The same with two kernels at once. */
export const pairFilter = (run: Call['run']): Call => ({
  run,
  right: [image, kernel, kernel, withOut()],
  parameters: [
    ...matrixAt(0, 'image'),
    ...matrixAt(1, 'kernel'),
    ...matrixAt(2, 'other'),
    ...optionsAt(3),
    outAt(3),
  ],
});
export const heldFilter = (run: Call['run']): Call => ({
  run,
  right: [kernel, withOut()],
  parameters: [...matrixAt(0, 'kernel'), ...optionsAt(1), outAt(1)],
});
export const planner = (run: Call['run']): Call => ({
  run,
  right: [kernel, image, options()],
  parameters: [...matrixAt(0, 'kernel'), ...matrixAt(1, 'image'), ...optionsAt(2)],
});
export const ofKernel = (run: Call['run']): Call => ({
  run,
  right: [kernel],
  parameters: matrixAt(0, 'kernel'),
});
export const ofAxis = (run: Call['run']): Call => ({
  run,
  right: ['x'],
  parameters: [{ at: '0', name: 'axis' }],
});
export const ofSides = (run: Call['run']): Call => ({
  run,
  right: [3, 2],
  parameters: [
    { at: '0', name: 'width' },
    { at: '1', name: ['height', 'width x height'] },
  ],
});
export const ofPixels = (run: Call['run']): Call => ({
  run,
  right: [photo],
  parameters: matrixAt(0, 'pixels', ['an ImageData']),
});
