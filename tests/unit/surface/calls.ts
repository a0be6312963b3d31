import * as convolution from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import * as vision from '../../../src/lib/vision/index.ts';

const { createMatrix, planFor, reference } = convolution;

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

const EMPTY = ['{}', 'a frozen object', 'an object without a prototype', 'a proxy of an object'];
const OPTIONAL = ['undefined'];
const ANY_NUMBER = ['NaN', 'Infinity', '-1', '0', '1.5', '2 ** 52'];
const FINITE = ['-1', '0', '1.5', '2 ** 52'];

const image = createMatrix(6, 5);
const kernel = createMatrix(3, 3, [0, 1, 0, 1, 1, 1, 0, 1, 0]);
const photo = { width: 3, height: 2, data: new Uint8ClampedArray(24) };

/** A matrix and its fields. */
const matrixAt = (at: number, name: string, accepts: readonly string[] = []): Parameter[] => [
  { at: `${at}`, name, accepts },
  { at: `${at}.width`, name: [`${name}: width`, `${name}: data`] },
  { at: `${at}.height`, name: [`${name}: height`, `${name}: data`] },
  { at: `${at}.data`, name: `${name}: data` },
];

const optionsAt = (at: number): Parameter[] => [
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

const options = (): object => ({
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
const filter = (run: Call['run']): Call => ({
  run,
  right: [image, kernel, withOut()],
  parameters: [...matrixAt(0, 'image'), ...matrixAt(1, 'kernel'), ...optionsAt(2), outAt(2)],
});
const heldFilter = (run: Call['run']): Call => ({
  run,
  right: [kernel, withOut()],
  parameters: [...matrixAt(0, 'kernel'), ...optionsAt(1), outAt(1)],
});
const planner = (run: Call['run']): Call => ({
  run,
  right: [kernel, image, options()],
  parameters: [...matrixAt(0, 'kernel'), ...matrixAt(1, 'image'), ...optionsAt(2)],
});
const ofKernel = (run: Call['run']): Call => ({
  run,
  right: [kernel],
  parameters: matrixAt(0, 'kernel'),
});
const ofAxis = (run: Call['run']): Call => ({
  run,
  right: ['x'],
  parameters: [{ at: '0', name: 'axis' }],
});
const ofSides = (run: Call['run']): Call => ({
  run,
  right: [3, 2],
  parameters: [
    { at: '0', name: 'width' },
    { at: '1', name: ['height', 'width x height'] },
  ],
});
const ofPixels = (run: Call['run']): Call => ({
  run,
  right: [photo],
  parameters: matrixAt(0, 'pixels', ['an ImageData']),
});

export const CONVOLUTION: Readonly<Record<string, Call>> = {
  borderIndex: {
    run: convolution.borderIndex,
    right: [1, 3, 'wrap'],
    parameters: [
      { at: '0', name: 'index', accepts: ['-1', '0', '2 ** 52'] },
      { at: '1', name: 'length', accepts: ['2 ** 52'] },
      { at: '2', name: 'border' },
    ],
  },
  createByteMatrix: ofSides(convolution.createByteMatrix),
  createMatrix: {
    run: createMatrix,
    right: [3, 1, [1, 2, 3]],
    parameters: [
      { at: '0', name: ['width', 'data'] },
      { at: '1', name: ['height', 'data'] },
      { at: '2', name: 'data', accepts: ['an array of bytes', ...OPTIONAL] },
      { at: '2.1', name: 'data[1]', accepts: ANY_NUMBER },
    ],
  },
  fromImageData: ofPixels(convolution.fromImageData),
  grayscale: ofPixels(convolution.grayscale),
  layoutOf: {
    run: convolution.layoutOf,
    right: [image, kernel, options()],
    parameters: [...matrixAt(0, 'image'), ...matrixAt(1, 'kernel'), ...optionsAt(2)],
  },
  matrixFromRows: {
    run: convolution.matrixFromRows,
    right: [[[1, 2, 3]]],
    parameters: [
      { at: '0', name: 'rows', accepts: ['rows of numbers'] },
      { at: '0.0', name: 'rows', accepts: ['an array of bytes'] },
      { at: '0.0.2', name: 'rows[0][2]', accepts: ANY_NUMBER },
    ],
  },
  pad: {
    run: convolution.pad,
    right: [image, { top: 1, right: 1, bottom: 1, left: 1 }, 'zero', 7],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: ['margins', 'top'] },
      ...['top', 'right', 'bottom', 'left'].map((side) => ({
        at: `1.${side}`,
        name: [side, 'width x height'],
        accepts: ['0'],
      })),
      { at: '2', name: 'border' },
      { at: '3', name: 'constant', accepts: [...ANY_NUMBER, ...OPTIONAL] },
    ],
  },
  rangeOf: {
    run: convolution.rangeOf,
    right: [image, 'clamp', { scale: 2, offset: 3 }],
    parameters: [
      ...matrixAt(0, 'matrix'),
      { at: '1', name: 'range' },
      { at: '2', name: 'scaling', accepts: [...EMPTY, ...OPTIONAL] },
      { at: '2.scale', name: 'scale', accepts: [...FINITE, ...OPTIONAL] },
      { at: '2.offset', name: 'offset', accepts: [...FINITE, ...OPTIONAL] },
    ],
  },
  toBytes: {
    run: convolution.toBytes,
    right: [image, { scale: 2, offset: 3, range: 'minmax', rounding: 'truncate' }],
    parameters: [
      ...matrixAt(0, 'matrix'),
      { at: '1', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
      { at: '1.scale', name: 'scale', accepts: [...FINITE, ...OPTIONAL] },
      { at: '1.offset', name: 'offset', accepts: [...FINITE, ...OPTIONAL] },
      { at: '1.range', name: 'range', accepts: OPTIONAL },
      { at: '1.rounding', name: 'rounding', accepts: OPTIONAL },
    ],
  },
  toImageData: {
    run: convolution.toImageData,
    right: [{ red: image, green: image, blue: image, alpha: image }],
    parameters: [
      { at: '0', name: ['channels', 'red'] },
      { at: '0.red', name: 'red' },
      { at: '0.red.data', name: 'red: data' },
      { at: '0.green', name: 'green' },
      { at: '0.blue', name: 'blue' },
      { at: '0.alpha', name: 'alpha', accepts: OPTIONAL },
    ],
  },
  compose: {
    run: convolution.compose,
    right: [kernel, kernel],
    parameters: [...matrixAt(0, 'a'), ...matrixAt(1, 'b')],
  },
  convolve: filter(convolution.convolve),
  correlate: filter(convolution.correlate),
  flip: ofKernel(convolution.flip),
  transpose: ofKernel(convolution.transpose),
  gaussian: {
    run: convolution.gaussian,
    right: [5, 1],
    parameters: [
      { at: '0', name: 'size' },
      { at: '1', name: 'sigma', accepts: ['0', '1.5', '2 ** 52', ...OPTIONAL] },
    ],
  },
  gaussianSize: {
    run: convolution.gaussianSize,
    right: [2, 'bytes'],
    parameters: [
      { at: '0', name: 'sigma', accepts: ['1.5', '2 ** 52'] },
      { at: '1', name: 'output', accepts: OPTIONAL },
    ],
  },
  box: ofSides(convolution.box),
  prewitt: ofAxis(convolution.prewitt),
  scharr: ofAxis(convolution.scharr),
  sobel: ofAxis(convolution.sobel),
  magnitude: {
    run: convolution.magnitude,
    right: [image, image, createMatrix(6, 5)],
    parameters: [...matrixAt(0, 'a'), ...matrixAt(1, 'b'), ...matrixAt(2, 'out', OPTIONAL)],
  },
  normalize: ofKernel(convolution.normalize),
  describePlan: {
    run: convolution.describePlan,
    right: [{ ...planFor(kernel, image) }],
    parameters: [
      { at: '0', name: 'plan' },
      { at: '0.way', name: 'plan: way' },
      { at: '0.arithmetic', name: 'plan: arithmetic' },
      { at: '0.multiplications', name: 'plan: multiplications', accepts: FINITE },
      { at: '0.reason', name: 'plan: reason', accepts: ['""', '"abc"', '"3"', 'a long text'] },
    ],
  },
  planFor: planner(planFor),
  'reference.correlate': filter(reference.correlate),
  'reference.convolve': filter(reference.convolve),
  separate: ofKernel(convolution.separate),
};

const engine = await openEngine();
const held = engine.hold(image);

export const ENGINE: Readonly<Record<string, Call>> = {
  openEngine: {
    run: openEngine,
    right: [engine.module],
    parameters: [{ at: '0', name: 'module', accepts: ['undefined', 'null'] }],
  },
  'engine.correlate': filter(engine.correlate),
  'engine.convolve': filter(engine.convolve),
  'engine.planFor': planner(engine.planFor),
  'engine.hold': { run: engine.hold, right: [image], parameters: matrixAt(0, 'image') },
  'held.correlate': heldFilter(held.correlate),
  'held.convolve': heldFilter(held.convolve),
};

const ofSamples = (at: string, name: string): Parameter[] => [
  // Without samples, they are fewer than the others.
  { at, name: [name, 'b'], accepts: ['an array of bytes'] },
  { at: `${at}.1`, name: `${name}[1]`, accepts: ANY_NUMBER },
];

export const VISION: Readonly<Record<string, Call>> = {
  rescale: {
    run: vision.rescale,
    right: [image, { in: [0, 255], out: [0, 1] }],
    parameters: [
      ...matrixAt(0, 'matrix'),
      { at: '1', name: ['ranges', 'in'] },
      { at: '1.in', name: 'in' },
      { at: '1.in.0', name: 'in', accepts: ['-1', '0', '1.5'] },
      { at: '1.out', name: 'out' },
      { at: '1.out.1', name: 'out[1]', accepts: FINITE },
    ],
  },
  multiplySpectra: {
    run: vision.multiplySpectra,
    right: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    parameters: [...ofSamples('0', 'a'), ...ofSamples('1', 'b')],
  },
  spectrumOf: {
    run: vision.spectrumOf,
    right: [[1, 2, 3]],
    parameters: [
      { at: '0', name: 'samples', accepts: ['[]', 'an array of bytes'] },
      { at: '0.1', name: 'samples[1]', accepts: ANY_NUMBER },
    ],
  },
};
