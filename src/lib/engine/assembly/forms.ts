/** What a sum is stored as. */
export const BYTES = 0;
export const FLOATS = 1;
/** Floats of which it is known that they are whole: what rounding errors left over is cut off. */
export const WHOLE_FLOATS = 2;

/** Pixels that are computed together, in 8 vectors of 4: an output must be so wide at least. */
export const BLOCK = 32;

/** The same for integers of 16 bits: 8 vectors of 8. */
export const WHOLE_BLOCK = 64;
