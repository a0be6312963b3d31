/**
 * What each way costs in nanoseconds per pixel, bytes in and out, on a picture of 1640 x 1190: the best
 * of several runs of `npm run bench -- --plan` on one core, Node 24, relaxed SIMD. A machine may be
 * faster or slower as a whole: what counts is where the lines cross.
 */
export const COSTS = {
  /** The direct way for each tap. */
  tap: 0.06,
  /** Copying a row in and out, converting it to float32, storing its sums. */
  row: 0.35,
  /** The direct way in integers of 16 bits. */
  wholeTap: 0.033,
  wholeRow: 0.2,
  /** Two passes; their taps run through more memory. */
  separable: 0.4,
  separableTap: 0.07,
  /** A running sum in 16 bits, all in all, and in 32 bits. */
  runningSum: 0.72,
  wideRunningSum: 0.88,
  /** A pair of tiles, for each of its elements: loading, multiplying spectra, storing. */
  tileElement: 1.2,
  /** More for each doubling of the tile. */
  tileDoubling: 0.3,
  /** More for each doubling beyond so many elements, which do not all stay in the cache. */
  nearElements: 2 ** 15,
  farDoubling: 1.5,
} as const;
