import { kindOf, refuse, requireFields, requireNumbers, requireWhole } from '../matrix/index.ts';

/** How long each axis is, the outermost first. */
export type Shape = readonly number[];

/**
 * Numbers along several axes. They lie row by row, and plane by plane, so that the last axis of the
 * shape moves fastest:
 *
 *     image     [channels, height, width]          data[(c * height + y) * width + x]
 *     kernel    [out, in, height, width]           one small image for each channel that comes out
 *     weights   [out, in]                          of a dense layer
 *     bias      [out]
 *
 * Channels come first, as in PyTorch, so that a channel is a whole plane: a matrix as `correlate`
 * takes it. The numbers are float64, so that a gradient can be held to a difference quotient.
 */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Float64Array;
}

export const IMAGE = ['channels', 'height', 'width'] as const;
export const KERNEL = ['out', 'in', 'height', 'width'] as const;

/** 2 GB: more than any lesson needs, and what a browser can still give. */
const MOST_NUMBERS = 2 ** 28;

/**
 * A tensor; without `data` it is all zeros.
 *
 * @param data As many numbers as the sides of the shape multiply to. A `Float64Array` is used as it
 *   is, not copied; any other list is copied.
 * @throws {TypeError | RangeError} if a side is not a whole number above 0, something in `data` is no
 *   number, or there are more or fewer of them.
 */
export function createTensor(shape: Shape, data?: ArrayLike<number>): Tensor {
  requireShape('shape', shape);
  if (data === undefined) return { shape, data: new Float64Array(sizeOf(shape)) };
  requireNumbers('data', data);
  requireSize('data', data.length, shape);
  return { shape, data: holdsDoubles(data) ? data : Float64Array.from(data) };
}

/** How many numbers a tensor of this shape holds. */
export const sizeOf = (shape: Shape): number => shape.reduce((size, side) => size * side, 1);

/** @throws {TypeError | RangeError} if `shape` is no list of sides, or is more than memory holds. */
export function requireShape(name: string, shape: unknown): asserts shape is Shape {
  if (kindOf(shape) !== 'Array') refuse(TypeError, name, shape, 'a list of sides, as [1, 28, 28]');
  const sides = shape as Shape;
  if (sides.length === 0) throw new RangeError(`${name}: received no side; pass at least one`);
  for (let i = 0; i < sides.length; i++) requireWhole(`${name}[${i}]`, sides[i], 1);
  if (sizeOf(sides) > MOST_NUMBERS) {
    throw new RangeError(
      `${name}: received ${textOf(sides)}; pass sides that multiply to ${MOST_NUMBERS} at most`,
    );
  }
}

/**
 * @param axes What the sides of its shape are called; any number of them where it is left out.
 * @throws {TypeError | RangeError} if `tensor` is none, or has other axes.
 */
export function requireTensor(name: string, tensor: Tensor, axes?: readonly string[]): void {
  requireFields(name, tensor, '{ shape, data }, as createTensor makes it');
  const { shape, data } = tensor;
  requireShape(`${name}: shape`, shape);
  if (axes !== undefined) requireAxes(`${name}: shape`, shape, axes);
  if (!holdsDoubles(data)) refuse(TypeError, `${name}: data`, data, 'a Float64Array');
  requireSize(`${name}: data`, data.length, shape);
}

/** @throws {RangeError} if the shape has more sides or fewer than there are `axes`. */
export function requireAxes(name: string, shape: Shape, axes: readonly string[]): void {
  if (shape.length === axes.length) return;
  throw new RangeError(`${name}: received ${textOf(shape)}; pass [${axes.join(', ')}]`);
}

/** @throws {TypeError | RangeError} if `tensor` has another shape; `whose` says where it comes from. */
export function requireTensorOf(name: string, tensor: Tensor, shape: Shape, whose: string): void {
  requireTensor(name, tensor);
  if (haveSameSides(tensor.shape, shape)) return;
  throw new RangeError(
    `${name}: shape: received ${textOf(tensor.shape)}; pass ${textOf(shape)}, ${whose}`,
  );
}

const haveSameSides = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((side, i) => side === b[i]);

export const textOf = (shape: Shape): string => `[${shape.join(', ')}]`;

const holdsDoubles = (data: unknown): data is Float64Array =>
  ArrayBuffer.isView(data) && kindOf(data) === 'Float64Array';

function requireSize(name: string, size: number, shape: Shape): void {
  const needed = sizeOf(shape);
  if (size === needed) return;
  throw new RangeError(`${name}: received ${size} numbers; ${textOf(shape)} needs ${needed}`);
}
