import type { Matrix } from '../convolve/index.ts';

/**
 * What scikit-image's `rescale_intensity(image, in_range, out_range)` computes: values are first
 * clamped to the ends of `in`, and `in` is then stretched to `out`.
 *
 *     out.min + (out.max - out.min) (clip(v) - in.min) / (in.max - in.min)
 *
 * @param ranges `in` and `out`, each as [least, greatest].
 * @throws {RangeError} if `in` is empty or the wrong way round.
 */
export function rescale(
  matrix: Matrix,
  ranges: { readonly in: readonly [number, number]; readonly out: readonly [number, number] },
): Matrix {
  const [least, greatest] = ranges.in;
  const [low, high] = ranges.out;
  if (!(least < greatest)) {
    throw new RangeError(`in: received ${least} to ${greatest}; pass the smaller number first`);
  }
  const data = matrix.data.map((value) => {
    const cut = Math.min(Math.max(value, least), greatest);
    return low + ((high - low) * (cut - least)) / (greatest - least);
  });
  return { ...matrix, data };
}
