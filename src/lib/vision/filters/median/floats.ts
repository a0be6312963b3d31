import { medianOfBytes } from './bytes.ts';
import type { PaddedPixels, Sides } from '../../padded-pixels.ts';
import { risingOrder } from './rising-order.ts';

/** Sides of a tile of medians, unless the window is larger. */
const LEAST_TILE = 64;

/** A tile's pixels are dealt out to so many levels: as many as a byte has. */
const LEVELS = 256;

/**
 * The medians of windows of any numbers, tile by tile. All pixels that the windows of a tile cover are sorted
 * once and dealt out to 256 levels, equally many to each. The median of bytes then tells on which level
 * each median lies, and which of the window's pixels there it is. These are looked for in the level's
 * sorted list.
 *
 * The list has 1/256 of up to four times the window's area, which is next to nothing beside the rest, until
 * windows have over 100 pixels a side. NaN counts as larger than any number.
 */
export function medianOfFloats(
  pixels: PaddedPixels<Float32Array>,
  window: Sides,
  output: Float32Array,
): void {
  const whole = {
    width: pixels.width - window.width + 1,
    height: pixels.height - window.height + 1,
  };
  const side = Math.max(LEAST_TILE, window.width, window.height);
  for (let top = 0; top < whole.height; top += side) {
    for (let left = 0; left < whole.width; left += side) {
      const width = Math.min(side, whole.width - left);
      const height = Math.min(side, whole.height - top);
      const covered = { width: width + window.width - 1, height: height + window.height - 1 };
      const medians = medianOfTile(cut(pixels, left, top, covered), window);
      for (let y = 0; y < height; y++) {
        const row = medians.subarray(y * width, (y + 1) * width);
        output.set(row, (top + y) * whole.width + left);
      }
    }
  }
}

function cut(
  { width, data }: PaddedPixels<Float32Array>,
  left: number,
  top: number,
  sides: Sides,
): PaddedPixels<Float32Array> {
  const part = new Float32Array(sides.width * sides.height);
  for (let y = 0; y < sides.height; y++) {
    const start = (top + y) * width + left;
    part.set(data.subarray(start, start + sides.width), y * sides.width);
  }
  return { ...sides, data: part };
}

function medianOfTile(pixels: PaddedPixels<Float32Array>, window: Sides): Float32Array {
  const { width, height, data } = pixels;
  const order = risingOrder(data);
  const levels = new Uint8Array(data.length);
  for (let rank = 0; rank < order.length; rank++) {
    levels[order[rank]!] = Math.floor((rank * LEVELS) / order.length);
  }
  const length = width - window.width + 1;
  const count = length * (height - window.height + 1);
  const [found, ranks] = [new Uint8Array(count), new Int32Array(count)];
  medianOfBytes({ width, height, data: levels }, window, found, ranks);

  const [columns, rows] = [new Int32Array(order.length), new Int32Array(order.length)];
  for (let rank = 0; rank < order.length; rank++) {
    columns[rank] = order[rank]! % width;
    rows[rank] = Math.floor(order[rank]! / width);
  }
  const medians = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const first = Math.ceil((found[i]! * order.length) / LEVELS);
    const x = i % length;
    const y = Math.floor(i / length);
    medians[i] = data[order[findRank(columns, rows, window, x, y, first, ranks[i]!)]!]!;
  }
  return medians;
}

/**
 * The rank of a pixel among those of a tile.
 *
 * @param columns The column of each rank's pixel, and `rows`.
 * @param x Where the window begins, and `y`.
 * @param first Where to begin to look.
 * @param skipped How many of the window's pixels to pass.
 */
function findRank(
  columns: Int32Array,
  rows: Int32Array,
  window: Sides,
  x: number,
  y: number,
  first: number,
  skipped: number,
): number {
  const lastX = window.width - 1;
  const lastY = window.height - 1;
  for (let rank = first, left = skipped; ; rank++) {
    const u = columns[rank]! - x;
    const v = rows[rank]! - y;
    // One of them is negative where the pixel lies outside the window: then the sign bit is 1.
    left -= 1 - ((u | (lastX - u) | v | (lastY - v)) >>> 31);
    if (left < 0) return rank;
  }
}
