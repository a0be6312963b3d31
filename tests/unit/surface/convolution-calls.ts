import * as convolution from '../../../src/lib/convolve/index.ts';
import {
  ANY_NUMBER,
  EMPTY,
  filter,
  FINITE,
  image,
  kernel,
  matrixAt,
  ofAxis,
  ofKernel,
  ofPixels,
  ofSides,
  OPTIONAL,
  options,
  optionsAt,
  pairFilter,
  planner,
  type Call,
} from './parameters.ts';

const { createMatrix, planFor, reference } = convolution;

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
  correlateMagnitude: pairFilter(convolution.correlateMagnitude),
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
