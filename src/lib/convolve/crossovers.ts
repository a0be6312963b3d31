/**
 * What each way costs in nanoseconds per pixel: medians of `npm run bench -- --plan` and `-- --sides` on
 * one core, Node 24. A machine may be faster or slower as a whole; what counts is where the lines cross.
 */
export const COSTS = {
  /** A product of weights far apart, padded to whole sweeps. */
  product: 0.46,
  /** A run of four neighbouring weights. */
  run: 1,
  /** All nine products of a 3 x 3 kernel. */
  window3x3: 2.8,
  /** Padding a row, converting it, storing its sums. */
  row: 1.8,
  /** Two passes instead of one. */
  separable: 2.3,
  /** A running sum, all in all. */
  runningSum: 4.4,
  /** A pair of tiles, for each of its elements: loading, multiplying spectra, storing. */
  tileElement: 23,
  /** More for each doubling of the tile. */
  tileDoubling: 0.8,
  /** More for a side that is not a power of four: its transform has a short step. */
  tileOddSide: 2.5,
  /** More for each doubling beyond so many elements, which do not all stay in the cache. */
  nearElements: 2 ** 17,
  farDoubling: 6.5,
} as const;

/** No way costs less: a row, and a sweep of four products. */
export const LEAST_COST = COSTS.row + 4 * COSTS.product;

/**
 * Up to so many products in all, the direct way is taken: it takes no time, and gives the very bits of
 * the reference, with which a lesson's grids are compared.
 */
export const FEW_PRODUCTS = 100_000;
