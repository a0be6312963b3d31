/**
 * How large numbers are set in a grid, in drawing units. They have one size in all cells, and on the
 * screen that size does not follow a drawing that is made smaller, as long as the cells have room.
 */
const NUMBER = 14;
const LABEL = 11;
/** The width that a number may take in its cell. */
const ROOM = 32;
/** One very long number does not make all others smaller than this. */
const LEAST = 9;

/** Width of a text in units of its size: points and bars are narrow, all else is as wide as a digit. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[./]/.test(letter) ? 0.32 : 0.64), 0);

const unscaled = (size: number, scale: number): number => size / Math.min(scale, 1);

const rounded = (size: number): number => Math.round(size * 10) / 10;

/** The largest size at which a number stays in its cell. */
export const fittingSize = (text: string): number => rounded(ROOM / widthOf(text));

/** The size that the numbers of a grid share; one that is still too long is set smaller by itself. */
export function sharedSize(texts: readonly string[], scale: number): number {
  const fitting = Math.min(...texts.map(fittingSize));
  return rounded(Math.min(Math.max(fitting, LEAST), unscaled(NUMBER, scale)));
}

/** The size of what counts rows and columns. */
export const labelSize = (scale: number): number => rounded(unscaled(LABEL, scale));
