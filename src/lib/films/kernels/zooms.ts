/** Sizes of the drawings: 1 is 40 px a cell. */
export const ZOOMS = { kernel: 1, picture: 0.82 } as const;
