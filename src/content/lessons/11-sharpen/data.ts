import {
  box,
  correlate,
  createMatrix,
  identity,
  kernelBank,
  laplacian,
  matrixFromRows,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { addNoise, noiseGain } from '../../../lib/vision/index.ts';

const text = (value: number, digits = 2): string => formatNumber(value, digits);
const add = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);
/** a + factor * b, number by number. */
const plus = (a: Matrix, factor: number, b: Matrix): Matrix =>
  createMatrix(
    a.width,
    a.height,
    Array.from(a.data, (value, i) => value + factor * b.data[i]!),
  );

/** An edge in one row: blurred, what the blur took away, and that put back on top. */
export const row = matrixFromRows([[60, 60, 60, 60, 150, 150, 150, 150]]);
export const rowBlurred = correlate(row, box(3, 1));
export const rowDetail = plus(row, -1, rowBlurred);
export const rowSharpened = plus(row, 1, rowDetail);
export const overshoot = {
  low: text(Math.min(...rowSharpened.data)),
  high: text(Math.max(...rowSharpened.data)),
  dark: text(Math.min(...row.data)),
  bright: text(Math.max(...row.data)),
};

/** identity + amount * (identity - blur), for a blur of 3 by 3. */
export const unsharp = (blur: Matrix, amount: number): Matrix => {
  const still = identity();
  return plus(still, amount, plus(still, -1, blur));
};

export const mean = box(3, 3);
export const one = identity();
export const detail = plus(one, -1, mean);
export const sharpened = unsharp(mean, 1);
export const sumOf = ({ data }: Matrix): number => add(data);

/** The mean of a pixel and its four neighbours. */
export const cross = matrixFromRows([
  [0, 1 / 5, 0],
  [1 / 5, 1 / 5, 1 / 5],
  [0, 1 / 5, 0],
]);
export const fromCross = unsharp(cross, 5);
export const withFive = {
  middle: text(fromCross.data[4]!),
  neighbour: text(fromCross.data[1]!),
};
export const minusLaplacian = plus(one, -1, laplacian());
export const tutorial = kernelBank.sharpen;

/** A flat gray area with seeded noise, and the standard deviation of its gray levels. */
const SIDE = 160;
const STRENGTH = 6;
const flat = createMatrix(SIDE, SIDE, new Float32Array(SIDE * SIDE).fill(128));
const noisy = addNoise(flat, { kind: 'gaussian', sigma: STRENGTH, seed: 11 });
const deviationOf = ({ data }: Matrix): number => {
  const average = add(data) / data.length;
  return Math.sqrt(add(Array.from(data, (value) => (value - average) ** 2)) / data.length);
};
const before = deviationOf(noisy);
export const deviation = text(before, 1);

/** By how much kernels make the noise stronger: as their weights predict it, and as it is measured. */
export const noise = [
  { name: 'mean of 3 by 3', kernel: mean },
  { name: 'identity', kernel: one },
  { name: 'mean of 3 by 3, amount 1', kernel: sharpened },
  { name: 'mean of 3 by 3, amount 2', kernel: unsharp(mean, 2) },
  { name: 'sharpen, from the bank', kernel: tutorial },
].map(({ name, kernel }) => ({
  name,
  gain: text(noiseGain(kernel)),
  predicted: text(before * noiseGain(kernel), 1),
  measured: text(deviationOf(correlate(noisy, kernel, { size: 'valid' })), 1),
}));
export const strongest = noise.find(({ name }) => name === 'sharpen, from the bank')!;

/** A corner of the area, before and after the kernel with the 5. */
const CORNER = 72;
const cornerOf = ({ width, data }: Matrix): Matrix =>
  createMatrix(
    CORNER,
    CORNER,
    Array.from(
      { length: CORNER ** 2 },
      (_, i) => data[Math.floor(i / CORNER) * width + (i % CORNER)]!,
    ),
  );
export const grain = { before: cornerOf(noisy), after: cornerOf(correlate(noisy, tutorial)) };

/** One pixel, for the exercises: the photo, the blurred photo, and an amount. */
export const pixelTask = (seed: number) => {
  const draw = mulberry32(seed);
  const blurred = between(draw, 70, 150);
  const apart = 2 * between(draw, 3, 20) * (draw() < 0.5 ? -1 : 1);
  const amount = [0.5, 1.5, 2][between(draw, 0, 2)]!;
  return { pixel: blurred + apart, blurred, amount };
};
