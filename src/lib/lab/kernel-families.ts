import {
  box,
  gaussian,
  gaussianSize,
  prewitt,
  scharr,
  sobel,
  type Axis,
  type Matrix,
} from '../convolve/index.ts';
import { parseNumber } from '../notation/index.ts';
import type { FilterSettings } from '../pictures/index.ts';

/** A kernel, or the two whose sums give a gradient magnitude. */
export type FilterKernels = Pick<FilterSettings, 'kernel' | 'magnitudeWith'>;

/** The largest side of a kernel whose name says its size. */
const LARGEST_NAMED_SIDE = 999;

const DERIVATIVES: Readonly<Record<string, (axis: Axis) => Matrix>> = { sobel, scharr, prewitt };

/** By what stands before the colon: how the names are written, and what they stand for. */
const FAMILIES: Readonly<
  Record<string, { readonly forms: string; read(parameters: string): FilterKernels | undefined }>
> = {
  gaussian: { forms: 'gaussian:9, gaussian:sigma=2 or gaussian:9,sigma=2', read: readGaussian },
  box: { forms: 'box:7 or box:7x3', read: readBox },
  magnitude: {
    forms: Object.keys(DERIVATIVES)
      .map((name) => `magnitude:${name}`)
      .join(' or '),
    read: readMagnitude,
  },
};

/**
 * Kernels whose name says how they are made:
 *
 *     gaussian:9              9 x 9, with the sigma that goes with it
 *     gaussian:sigma=2        with the size that goes with it for bytes
 *     gaussian:9,sigma=2      both
 *     box:7x3                 7 columns, 3 rows
 *     magnitude:sobel         of the derivatives along x and y, sqrt(gx^2 + gy^2)
 *
 * @returns `undefined` for the name of no family.
 * @throws {RangeError | SyntaxError} for parameters that cannot be read or used
 */
export function kernelsOfFamily(name: string): FilterKernels | undefined {
  const [, family = '', parameters = ''] = /^([a-z]+):(.*)$/s.exec(name) ?? [];
  if (!Object.hasOwn(FAMILIES, family)) return undefined;
  const { forms, read } = FAMILIES[family]!;
  const kernels = read(parameters);
  if (kernels === undefined) {
    throw new RangeError(`${JSON.stringify(parameters)} cannot be read; write ${forms}`);
  }
  return kernels;
}

function readGaussian(parameters: string): FilterKernels | undefined {
  const found = /^(?:(\d+)|(?:(\d+),)?sigma=([^,]+))$/.exec(parameters);
  if (found === null) return undefined;
  const sigma = found[3] === undefined ? 0 : parseNumber(found[3]);
  const typed = found[1] ?? found[2];
  const size = typed === undefined ? gaussianSize(sigma) : Number(typed);
  requireNamedSide('size', size);
  return { kernel: gaussian(size, sigma) };
}

function readBox(parameters: string): FilterKernels | undefined {
  const found = /^(\d+)(?:x(\d+))?$/.exec(parameters);
  if (found === null) return undefined;
  const [width, height] = [Number(found[1]), Number(found[2] ?? found[1])];
  requireNamedSide('width', width);
  requireNamedSide('height', height);
  return { kernel: box(width, height) };
}

function readMagnitude(name: string): FilterKernels | undefined {
  if (!Object.hasOwn(DERIVATIVES, name)) return undefined;
  const derivative = DERIVATIVES[name]!;
  return { kernel: derivative('x'), magnitudeWith: derivative('y') };
}

function requireNamedSide(name: string, side: number): void {
  if (side > LARGEST_NAMED_SIDE) {
    throw new RangeError(`the ${name} would be ${side}, and the limit is ${LARGEST_NAMED_SIDE}`);
  }
}
