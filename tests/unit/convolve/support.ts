import fc from 'fast-check';
import {
  BORDERS,
  createMatrix,
  type Border,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';

/** The matrix as rows of numbers, with -0 as 0: what a reader compares. */
export function rowsOf({ width, height, data }: Matrix): number[][] {
  return Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (value) => value + 0),
  );
}

/** Every bit of the numbers: tells 0 from -0, and any last digit. Of NaN arithmetic may make several. */
export function bitsOf({ data }: Matrix): Int32Array {
  const bits = (value: number): number => new Int32Array(Float32Array.of(value).buffer)[0]!;
  return Int32Array.from(data, (value) => (Number.isNaN(value) ? bits(NaN) : bits(value)));
}

export function firstRows({ width, data }: Matrix, start: number, end: number): Matrix {
  return createMatrix(width, end - start, data.slice(start * width, end * width));
}

/** Matrices whose data start anywhere in a larger buffer. */
export function matrices(
  sides: { readonly width: fc.Arbitrary<number>; readonly height: fc.Arbitrary<number> },
  value: fc.Arbitrary<number>,
): fc.Arbitrary<Matrix> {
  return fc
    .record({ ...sides, before: fc.integer({ min: 0, max: 3 }) })
    .chain(({ width, height, before }) =>
      fc
        .array(value, { minLength: width * height, maxLength: width * height })
        .map((values) =>
          createMatrix(
            width,
            height,
            Float32Array.from([...new Array<number>(before).fill(NaN), ...values]).subarray(before),
          ),
        ),
    );
}

export const side = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** Small whole numbers: their sums are exact in float32, so that laws hold to the last bit. */
export const wholes = fc.integer({ min: -9, max: 9 });
export const fractions = fc.float({ min: -255, max: 255, noNaN: true });

export const images = (value = fractions, max = 40): fc.Arbitrary<Matrix> =>
  matrices({ width: side(max), height: side(max) }, value);

export const kernels = (value = fractions, max = 9): fc.Arbitrary<Matrix> =>
  matrices({ width: side(max), height: side(max) }, fc.oneof(value, fc.constant(0)));

export const borders: fc.Arbitrary<Border> = fc.constantFrom(...BORDERS);

export interface Task {
  readonly image: Matrix;
  readonly kernel: Matrix;
  readonly options: CorrelateOptions;
}

/** Every sound combination of sizes, borders, constants and anchors. */
export const tasks = (value = fractions): fc.Arbitrary<Task> => tasksFor(value, kernels(value));

/** The same for kernels of one kind. */
export function tasksFor(
  value: fc.Arbitrary<number>,
  kernelsOfAKind: fc.Arbitrary<Matrix>,
): fc.Arbitrary<Task> {
  return fc
    .record({ image: images(value), kernel: kernelsOfAKind, border: borders, constant: wholes })
    .chain(({ image, kernel, border, constant }) => {
      const outside = border === 'zero' ? { border, constant } : { border };
      const anchored = fc
        .record({
          x: fc.integer({ min: 0, max: kernel.width - 1 }),
          y: fc.integer({ min: 0, max: kernel.height - 1 }),
        })
        .map((anchor): CorrelateOptions => ({ ...outside, anchor }));
      const choices: fc.Arbitrary<CorrelateOptions>[] = [
        anchored,
        fc.constant({ ...outside, size: 'full' }),
      ];
      if (kernel.width <= image.width && kernel.height <= image.height) {
        choices.push(fc.constant({ size: 'valid' }));
      }
      if (kernel.width % 2 === 1 && kernel.height % 2 === 1) choices.push(fc.constant(outside));
      return fc.oneof(...choices).map((options) => ({ image, kernel, options }));
    });
}

/**
 * How far a float32 result may lie from the exact sum, when image and kernel were exact before they
 * were made float32: each weight and each pixel is off by up to 2^-24 of itself, and so is the stored sum, whose
 * size is at most sum |k| * max |pixel|. That makes three halves of 2^-23; errors of float64 are far
 * below. The last term is for numbers printed with 12 decimals.
 */
export function float32Bound(image: Matrix, kernel: Matrix): number {
  const weights = kernel.data.reduce((total, weight) => total + Math.abs(weight), 0);
  const brightest = image.data.reduce((most, pixel) => Math.max(most, Math.abs(pixel)), 0);
  return 1.5 * 2 ** -23 * weights * brightest + 1e-9;
}

/** How far a way may be from the reference: what the README of the library promises. */
export function waysBound(
  image: Image,
  kernel: Matrix,
  { constant = 0 }: CorrelateOptions,
): number {
  const weights = kernel.data.reduce((total, weight) => total + Math.abs(weight), 0);
  let brightest = Math.abs(constant);
  for (const pixel of image.data) brightest = Math.max(brightest, Math.abs(pixel));
  return 2 ** -21 * weights * brightest;
}

/** The largest distance between two matrices of one shape. */
export function distance(a: Matrix, b: Matrix): number {
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return a.data.reduce((most, value, i) => {
    const away = Math.abs(value - b.data[i]!);
    return Number.isNaN(away) ? Infinity : Math.max(most, away);
  }, 0);
}

/** Odd sides from 1 to 1001: all of the small ones, and those next to powers of two, where tiles change. */
const SIDES = Array.from({ length: 501 }, (_, i) => 2 * i + 1).filter(
  (side) => side < 130 || side % 48 === 41 || [255, 257, 511, 513].includes(side),
);

const WEIGHTS = Float32Array.from({ length: 1001 * 1001 }, (_, i) => Math.sin(i * i + 1));
const DENSE = { fractions: WEIGHTS, whole: WEIGHTS.map((weight) => Math.round(4 * weight)) };

/** How far the cost of a square dense kernel falls below that of a smaller one, as a part of it. */
export function largestFall(
  kind: keyof typeof DENSE,
  costOf: (kernel: Matrix) => number,
  smallest = 1,
): number {
  let [most, fall] = [0, 0];
  for (const side of SIDES.filter((each) => each >= smallest)) {
    const cost = costOf(createMatrix(side, side, DENSE[kind].subarray(0, side * side)));
    fall = Math.max(fall, 1 - cost / most);
    most = Math.max(most, cost);
  }
  return fall;
}
