/**
 * What each way costs in nanoseconds a pixel, bytes in and bytes out, picture of 1640 x 1190;
 * medians of `npm run bench -- --plan` on one core, Node 24, relaxed SIMD. A machine may be faster or
 * slower as a whole: what counts is where the lines cross.
 */
export const COSTS = {
  /** The direct way for each tap. */
  tap: 0.06,
  /** Copying a row in and out, making it float32, storing its sums. */
  row: 0.3,
  /** The same in integers of 16 bits. */
  wholeTap: 0.03,
  wholeRow: 0.2,
  /** Two passes instead of one. */
  separable: 0.6,
  /** A running sum in 16 bits, all in all, and in 32 bits. */
  runningSum: 0.5,
  wideRunningSum: 0.6,
  /** A pair of tiles, for each of its elements: loading, multiplying spectra, storing. */
  tileElement: 1.2,
  /** More for each doubling of the tile. */
  tileDoubling: 0.3,
  /** Times as much from so many elements on, which do not all stay near the processor. */
  nearElements: 2 ** 15,
  farTile: 1.08,
} as const;
