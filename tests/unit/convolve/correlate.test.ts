import { describe, expect, it } from 'vitest';
import {
  correlate,
  createMatrix,
  identity,
  matrixFromRows,
} from '../../../src/lib/convolve/index.ts';
import { rowsOf } from './support.ts';

const ramp = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
]);
const lit = matrixFromRows([
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
]);

describe('correlate', () => {
  it('multiplies and sums under the kernel as it lies', () => {
    const image = matrixFromRows([
      [10, 20, 30],
      [40, 50, 60],
    ]);
    const kernel = matrixFromRows([[1, 2, 4]]);
    expect(rowsOf(correlate(image, kernel))).toEqual([
      [10 + 20 + 80, 10 + 40 + 120, 20 + 60 + 120],
      [40 + 80 + 200, 40 + 100 + 240, 50 + 120 + 240],
    ]);
  });

  it('returns the kernel turned by 180 degrees around one lit pixel', () => {
    expect(rowsOf(correlate(lit, ramp))).toEqual([
      [0, 0, 0, 0, 0],
      [0, 9, 8, 7, 0],
      [0, 6, 5, 4, 0],
      [0, 3, 2, 1, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('keeps the image under the identity, in a new matrix', () => {
    const output = correlate(ramp, identity());
    expect(rowsOf(output)).toEqual(rowsOf(ramp));
    expect(output.data).not.toBe(ramp.data);
  });

  it.each([
    ['replicate', [1 + 1 + 2, 1 + 2 + 3, 2 + 3 + 3]],
    ['zero', [0 + 1 + 2, 1 + 2 + 3, 2 + 3 + 0]],
    ['reflect', [1 + 1 + 2, 1 + 2 + 3, 2 + 3 + 3]],
    ['reflect101', [2 + 1 + 2, 1 + 2 + 3, 2 + 3 + 2]],
    ['wrap', [3 + 1 + 2, 1 + 2 + 3, 2 + 3 + 1]],
  ] as const)('reads %s beyond the edge', (border, expected) => {
    const image = matrixFromRows([[1, 2, 3]]);
    const kernel = matrixFromRows([[1, 1, 1]]);
    expect(rowsOf(correlate(image, kernel, { border }))).toEqual([expected]);
  });

  it('reads a constant beyond the edge', () => {
    const kernel = matrixFromRows([[1, 0, 1]]);
    const image = matrixFromRows([[1, 2, 3]]);
    expect(rowsOf(correlate(image, kernel, { border: 'zero', constant: 100 }))).toEqual([
      [102, 4, 102],
    ]);
  });

  it('replicates by default, and takes zeros for the size full', () => {
    const ones = matrixFromRows([[1, 1, 1]]);
    const image = matrixFromRows([[5, 5]]);
    expect(rowsOf(correlate(image, ones))).toEqual([[15, 15]]);
    expect(rowsOf(correlate(image, ones, { size: 'full' }))).toEqual([[5, 10, 10, 5]]);
    expect(rowsOf(correlate(image, ones, { size: 'full', border: 'replicate' }))).toEqual([
      [15, 15, 15, 15],
    ]);
  });

  it('keeps only the positions wholly on the image for the size valid', () => {
    const kernel = matrixFromRows([
      [1, 0],
      [0, 1],
    ]);
    expect(rowsOf(correlate(ramp, kernel, { size: 'valid' }))).toEqual([
      [6, 8],
      [12, 14],
    ]);
  });

  it('lays the anchor on the pixel', () => {
    const image = matrixFromRows([[1, 2, 3, 4]]);
    const pair = matrixFromRows([[1, 10]]);
    const options = (x: number) => ({ border: 'zero', anchor: { x, y: 0 } }) as const;
    expect(rowsOf(correlate(image, pair, options(0)))).toEqual([[21, 32, 43, 4]]);
    expect(rowsOf(correlate(image, pair, options(1)))).toEqual([[10, 21, 32, 43]]);
  });

  it('uses a kernel larger than the image', () => {
    const kernel = createMatrix(5, 3, new Float32Array(15).fill(1));
    expect(rowsOf(correlate(matrixFromRows([[2]]), kernel))).toEqual([[30]]);
    expect(rowsOf(correlate(matrixFromRows([[2]]), kernel, { border: 'zero' }))).toEqual([[2]]);
  });

  it('sums in float64: what float32 would lose on the way is there in the end', () => {
    const image = matrixFromRows([[2 ** 24, 1, -(2 ** 24)]]);
    const ones = matrixFromRows([[1, 1, 1]]);
    expect(rowsOf(correlate(image, ones, { size: 'valid' }))).toEqual([[1]]);
  });

  it('computes the rows asked for alone', () => {
    const rows = { start: 1, end: 2 };
    const kernel = matrixFromRows([[1], [1], [1]]);
    expect(rowsOf(correlate(ramp, kernel, { rows }))).toEqual([[12, 15, 18]]);
  });

  it('writes into out and returns it', () => {
    const out = createMatrix(3, 3);
    expect(correlate(ramp, identity(), { out })).toBe(out);
    expect(rowsOf(out)).toEqual(rowsOf(ramp));
  });

  it('overwrites what was in out', () => {
    const out = createMatrix(3, 3, new Float32Array(9).fill(NaN));
    expect(rowsOf(correlate(ramp, identity(), { out }))).toEqual(rowsOf(ramp));
  });

  it('writes beside its input in one buffer', () => {
    const buffer = new Float32Array([1, 2, 3, 0, 0, 0]);
    const image = createMatrix(3, 1, buffer.subarray(0, 3));
    const out = createMatrix(3, 1, buffer.subarray(3));
    correlate(image, matrixFromRows([[0, 0, 1]]), { out });
    expect([...buffer]).toEqual([1, 2, 3, 2, 3, 3]);
    correlate(out, matrixFromRows([[0, 0, 1]]), { out: image });
    expect([...buffer]).toEqual([3, 3, 3, 2, 3, 3]);
  });

  it('leaves its inputs as they were', () => {
    const image = matrixFromRows([[1, 2, 3]]);
    const kernel = matrixFromRows([[4, 5, 6]]);
    correlate(image, kernel);
    expect(rowsOf(image)).toEqual([[1, 2, 3]]);
    expect(rowsOf(kernel)).toEqual([[4, 5, 6]]);
  });

  it('spreads NaN and Infinity as arithmetic says, under a weight of zero too', () => {
    const image = matrixFromRows([[1, NaN, 1, 1, Infinity, 1, 1]]);
    const kernel = matrixFromRows([[1, 1, 0]]);
    expect(rowsOf(correlate(image, kernel, { border: 'zero' }))).toEqual([
      [NaN, NaN, NaN, NaN, Infinity, Infinity, 2],
    ]);
  });

  it('spreads a constant that is NaN, under a weight of zero too', () => {
    const image = matrixFromRows([[1, 2, 3]]);
    const options = { border: 'zero', constant: NaN } as const;
    expect(rowsOf(correlate(image, matrixFromRows([[0, 1, 0]]), options))).toEqual([[NaN, 2, NaN]]);
  });
});
