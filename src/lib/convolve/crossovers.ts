/**
 * What each way costs per pixel, in units of one product of the direct way: medians of `npm run bench
 * -- --plan` on one core, Node 24. A machine may be faster or slower as a whole; what counts is where
 * the lines cross.
 */
export const COSTS = {
  /** A product of weights far apart, padded to whole sweeps. */
  product: 1,
  /** A run of four neighbouring weights. */
  run: 2.2,
  /** All nine products of a 3 x 3 kernel. */
  window3x3: 6,
  /** Padding a row, converting it, storing its sums. */
  row: 4,
  /** Two passes instead of one. */
  separable: 5,
  /** A running sum, all in all. */
  runningSum: 9.5,
  /** A pair of tiles, for each of its elements: loading, multiplying spectra, storing. */
  tileElement: 42,
  /** More for each doubling of the tile. */
  tileDoubling: 1.3,
  /** More for a side that is not a power of four: its transform has a short step. */
  tileOddSide: 5.5,
} as const;

/**
 * Up to so many products in all, the direct way is taken: it takes no time, and gives the very bits of
 * the reference, with which a lesson's grids are compared.
 */
export const FEW_PRODUCTS = 100_000;
