import type { ByteMatrix, Layout, Matrix } from '../../convolve/index.ts';
import { rowFiller } from '../padded-pixels.ts';

/** Every other byte of a word of four, each with room for 16 bits. */
const LANES = 0x00ff00ff;

/** Added to differences in both lanes, so that none is negative and borrows from the other lane. */
const ABOVE = 0x04000400;

/** What four of them add up to in the weights 1, 2, 1. */
const ABOVE_4 = 4 * 0x0400;

/**
 * The magnitude of the Sobel gradient of bytes, from words of four pixels. A processor adds two columns at
 * a time where each has 16 bits of a number to itself: those with even places in one number, those with odd
 * ones in the other.
 *
 * In each column, `smooth` is top + 2 middle + bottom, and `change` is bottom - top. Then
 *
 *     x = smooth on the right - smooth on the left
 *     y = change on the left + 2 change here + change on the right
 *
 * @param kernel One of the two, for its sides; and the layout of both.
 */
export function sobelMagnitude(
  image: ByteMatrix,
  kernel: Matrix,
  layout: Layout,
  output: Float32Array,
): void {
  const { width, height } = layout;
  const fill = rowFiller(image, kernel, layout);
  const groups = Math.ceil(width / 4);
  /** The latest three rows, each with room for a word more than the groups have. */
  const rows = [0, 1, 2].map(() => new Uint8Array(4 * (groups + 1)));
  const words = rows.map(({ buffer }) => new Int32Array(buffer));
  const lastRow = new Float32Array(4 * groups);
  for (let y = 0; y < height + 2; y++) {
    fill(y, rows[y % 3]!);
    if (y < 2) continue;
    const start = (y - 2) * width;
    // What a row has too much, the next one writes over.
    const isLast = y === height + 1;
    const row = isLast ? lastRow : output.subarray(start, start + 4 * groups);
    magnitudesOfRow(words[(y - 2) % 3]!, words[(y - 1) % 3]!, words[y % 3]!, row);
    if (isLast) output.set(row.subarray(0, width), start);
  }
}
/** The low half of a word has the column on the left. */
function magnitudesOfRow(
  top: Int32Array,
  middle: Int32Array,
  bottom: Int32Array,
  strengths: Float32Array,
): void {
  let above = top[0]!;
  let here = middle[0]!;
  let below = bottom[0]!;
  // Columns 0 and 2, and columns 1 and 3.
  let smoothEven = (above & LANES) + 2 * (here & LANES) + (below & LANES);
  let changeEven = (below & LANES) - (above & LANES) + ABOVE;
  above >>>= 8;
  here >>>= 8;
  below >>>= 8;
  let smoothOdd = (above & LANES) + 2 * (here & LANES) + (below & LANES);
  let changeOdd = (below & LANES) - (above & LANES) + ABOVE;
  for (let i = 0, word = 1; i < strengths.length; i += 4, word++) {
    above = top[word]!;
    here = middle[word]!;
    below = bottom[word]!;
    // Columns 4 and 6, and columns 5 and 7.
    const nextSmoothEven = ((above & LANES) + 2 * (here & LANES) + (below & LANES)) | 0;
    const nextChangeEven = ((below & LANES) - (above & LANES) + ABOVE) | 0;
    above >>>= 8;
    here >>>= 8;
    below >>>= 8;
    const nextSmoothOdd = ((above & LANES) + 2 * (here & LANES) + (below & LANES)) | 0;
    const nextChangeOdd = ((below & LANES) - (above & LANES) + ABOVE) | 0;

    const smooth2 = smoothEven >>> 16;
    const smooth3 = smoothOdd >>> 16;
    const x1 = smooth2 - (smoothEven & 0xffff);
    const x2 = smooth3 - (smoothOdd & 0xffff);
    const x3 = (nextSmoothEven & 0xffff) - smooth2;
    const x4 = (nextSmoothOdd & 0xffff) - smooth3;

    // Columns 2 and 4, and columns 3 and 5.
    const shiftedEven = (changeEven >>> 16) | (nextChangeEven << 16);
    const shiftedOdd = (changeOdd >>> 16) | (nextChangeOdd << 16);
    const y13 = (changeEven + 2 * changeOdd + shiftedEven) | 0;
    const y24 = (changeOdd + 2 * shiftedEven + shiftedOdd) | 0;
    strengths[i] = lengthOf(x1, (y13 & 0xffff) - ABOVE_4);
    strengths[i + 1] = lengthOf(x2, (y24 & 0xffff) - ABOVE_4);
    strengths[i + 2] = lengthOf(x3, (y13 >>> 16) - ABOVE_4);
    strengths[i + 3] = lengthOf(x4, (y24 >>> 16) - ABOVE_4);

    smoothEven = nextSmoothEven;
    smoothOdd = nextSmoothOdd;
    changeEven = nextChangeEven;
    changeOdd = nextChangeOdd;
  }
}

const lengthOf = (x: number, y: number): number => Math.sqrt(Math.imul(x, x) + Math.imul(y, y));
