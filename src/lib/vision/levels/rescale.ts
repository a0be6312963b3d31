import {
  refuse,
  requireFields,
  requireMatrix,
  requireNumber,
  requireNumbers,
  type Matrix,
} from '../../matrix/index.ts';

type Ends = readonly [number, number];

/**
 * What scikit-image's `rescale_intensity(image, in_range, out_range)` computes: values are first
 * clamped to the ends of `in`, and `in` is then stretched to `out`.
 *
 *     out.min + (out.max - out.min) (clip(v) - in.min) / (in.max - in.min)
 *
 * @param ranges `in` and `out`, each as [least, greatest].
 * @throws {TypeError | RangeError} if an end is not finite, or `in` is empty or the wrong way round.
 */
export function rescale(matrix: Matrix, ranges: { readonly in: Ends; readonly out: Ends }): Matrix {
  requireMatrix('matrix', matrix);
  requireFields('ranges', ranges, '{ in, out }');
  requireEnds('in', ranges.in);
  requireEnds('out', ranges.out);
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

function requireEnds(name: string, ends: Ends): void {
  requireNumbers(name, ends);
  const { length } = ends;
  if (length !== 2) refuse(RangeError, `${name}.length`, length, 'two numbers');
  ends.forEach((end, i) => requireNumber(`${name}[${i}]`, end, 'a finite number', Number.isFinite));
}
