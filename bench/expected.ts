import {
  createMatrix,
  layoutOf,
  reference,
  type Image,
  type Matrix,
} from '../src/lib/convolve/index.ts';
import { prepareDirect } from '../src/lib/convolve/ways/direct.ts';
import { storeRows } from '../src/lib/convolve/ways/store.ts';

/** Rows of which the reference itself has to give the same bits; it would take minutes for all. */
const SAMPLED_ROWS = 9;

/**
 * The right answer for every pixel: the direct way in float64, held to the bits of the reference in
 * the first row, the last one, and some between.
 *
 * @throws {Error} if the two differ.
 */
export function expectedOf(image: Image, kernel: Matrix): Matrix {
  const { width, height } = image;
  const answer = createMatrix(width, height);
  storeRows(prepareDirect(image, kernel, layoutOf(image, kernel)), answer, Infinity);
  for (let sample = 0; sample < SAMPLED_ROWS; sample++) {
    const start = Math.floor((sample * (height - 1)) / (SAMPLED_ROWS - 1));
    const row = reference.correlate(image, kernel, { rows: { start, end: start + 1 } });
    const wrong = row.data.findIndex((sum, x) => !Object.is(sum, answer.data[start * width + x]));
    if (wrong !== -1) throw new Error(`The direct way is wrong at column ${wrong}, row ${start}.`);
  }
  return answer;
}
