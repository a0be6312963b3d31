import type { Image, Layout, Matrix } from '../../convolve/index.ts';
import { floatScratch, paddedRows, type SumsOf } from '../../convolve/internals.ts';
import type { CosineSum } from './cosine-sum.ts';
import { FOUR, slideFourAcross, slideFourDown, type FourWaves } from './four-waves.ts';

/**
 * Correlation with a square kernel that is a column times a row, both the same sum of nine cosines: at the
 * same cost for every size. The pixels under one cosine, z[x] = sum over n of cos(w n) f[x + n] with
 * n from -r to r, follow from those of the two places before:
 *
 *     z[x+1] = 2 cos(w) z[x] - z[x-1] + cos(w r)      (f[x+r+1] + f[x-r-1])
 *                                     - cos(w (r+1))  (f[x+r]   + f[x-r])
 *
 * Before its first pixel every row is taken to be 0, and so is z; then nothing has to be summed up to
 * begin with.
 *
 * From: E. Elboher and M. Werman, Efficient and accurate Gaussian image filtering using running sums, 2012;
 * K. Sugimoto and S. Kamata, Fast Gaussian filter with second-order shift property of DCT-5, 2013.
 */
export function prepareSlidingCosines(
  image: Image,
  kernel: Matrix,
  layout: Layout,
  cosines: CosineSum,
): SumsOf {
  const size = kernel.width;
  const rows = paddedRows(image, kernel, layout, size + 2);
  const { length } = rows;
  const level = cosines.weights[0]!;
  const waves = wavesOf(cosines, (size - 1) / 2);
  const states = waves.map((_, i) =>
    [0, 1].map((age) => floatScratch(`waves ${i}, ${age}`, FOUR * length).fill(0)),
  );
  const [outer, inner] = [
    floatScratch('outer pixels', length),
    floatScratch('inner pixels', length),
  ];
  const [levels, zeros] = [
    floatScratch('levels', length).fill(0),
    floatScratch('zeros', length).fill(0),
  ];
  // Before its first pixel, a row is 0 for as long as a window looks back.
  const row = floatScratch('filtered rows', size + 1 + length).fill(0);
  const filtered = row.subarray(size + 1);
  const sums = floatScratch('sums', length);

  /** A row of the padded image, counted from its first. */
  function rowAt(y: number): Float64Array {
    if (y < 0) return zeros;
    const start = rows.startOf(y + layout.offset.y);
    return rows.data.subarray(start, start + length);
  }

  function stepDown(y: number): void {
    const [before, last] = [rowAt(y - size - 1), rowAt(y - size)];
    const [previous, coming] = [rowAt(y - 1), rowAt(y)];
    rowEnds(before, last, previous, coming, level, levels, outer, inner, filtered);
    waves.forEach((four, i) => {
      const [newer, older] = y % 2 === 0 ? states[i]! : states[i]!.toReversed();
      slideFourDown(four, newer!, older!, outer, inner, filtered);
    });
  }

  let next = 0;
  return (y) => {
    for (; next < y + size; next++) stepDown(next);
    pixelEnds(row, size, level, outer, inner, sums);
    for (const four of waves) slideFourAcross(four, outer, inner, sums);
    // The sum at x has the pixels up to x.
    return sums.subarray(size - 1);
  };
}

/** The cosines but the first, four by four. */
function wavesOf({ frequencies, weights }: CosineSum, radius: number): FourWaves[] {
  const waves = frequencies.map((frequency, k) => ({
    turn: 2 * Math.cos(frequency),
    near: weights[k]! * Math.cos(frequency * radius),
    far: weights[k]! * Math.cos(frequency * (radius + 1)),
  }));
  return [1, 1 + FOUR].map((first) => waves.slice(first, first + FOUR) as unknown as FourWaves);
}

/**
 * For the windows that end with a row: the pixels just inside and just outside of both ends, added, and the
 * part of the cosine that stands still, for which a running sum will do.
 */
function rowEnds(
  before: Float64Array,
  last: Float64Array,
  previous: Float64Array,
  coming: Float64Array,
  level: number,
  levels: Float64Array,
  outer: Float64Array,
  inner: Float64Array,
  sums: Float64Array,
): void {
  const { length } = sums;
  for (let x = 0; x < length; x++) {
    const going = last[x]!;
    const pixel = coming[x]!;
    outer[x] = pixel + before[x]!;
    inner[x] = previous[x]! + going;
    const window = levels[x]! + pixel - going;
    levels[x] = window;
    sums[x] = level * window;
  }
}

/** The same for the windows that end with each pixel of a row, which begins with size + 1 zeros. */
function pixelEnds(
  row: Float64Array,
  size: number,
  level: number,
  outer: Float64Array,
  inner: Float64Array,
  sums: Float64Array,
): void {
  const { length } = sums;
  let window = 0;
  for (let x = 0; x < length; x++) {
    const going = row[x + 1]!;
    const pixel = row[x + size + 1]!;
    outer[x] = pixel + row[x]!;
    inner[x] = row[x + size]! + going;
    window += pixel - going;
    sums[x] = level * window;
  }
}
