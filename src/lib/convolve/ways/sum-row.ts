/**
 * Computes one row of sums.
 *
 * @param starts Where in `pixels` each of the products' places begins.
 * @param sums From `start` on, `length` sums are written; one more may be overwritten.
 */
export type SumRow = (
  pixels: Float64Array,
  starts: Int32Array,
  weights: Float64Array,
  sums: Float64Array,
  start: number,
  length: number,
) => void;
