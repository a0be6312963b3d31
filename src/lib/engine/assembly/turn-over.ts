import { CELL } from './butterflies';

/** 4 x 4 numbers, rows to columns. */
function turnFour(source: usize, sourceStep: usize, target: usize, targetStep: usize): void {
  const a = v128.load(source);
  const b = v128.load(source + sourceStep);
  const c = v128.load(source + 2 * sourceStep);
  const d = v128.load(source + 3 * sourceStep);
  const lowAB = i32x4.shuffle(a, b, 0, 4, 1, 5);
  const highAB = i32x4.shuffle(a, b, 2, 6, 3, 7);
  const lowCD = i32x4.shuffle(c, d, 0, 4, 1, 5);
  const highCD = i32x4.shuffle(c, d, 2, 6, 3, 7);
  v128.store(target, i64x2.shuffle(lowAB, lowCD, 0, 2));
  v128.store(target + targetStep, i64x2.shuffle(lowAB, lowCD, 1, 3));
  v128.store(target + 2 * targetStep, i64x2.shuffle(highAB, highCD, 0, 2));
  v128.store(target + 3 * targetStep, i64x2.shuffle(highAB, highCD, 1, 3));
}

/**
 * Turns 16 rows of a tile, whose cells hold 16 neighbours of one row, into a group, whose cells hold
 * one element of each row: then rows are transformed as columns are.
 *
 * @param stride From one row of the tile to the next, in bytes.
 * @param width Of the tile; a multiple of 16.
 */
export function turnOver(rows: usize, stride: usize, group: usize, width: i32): void {
  for (let x = 0; x < width; x += 4) {
    const column = rows + ((<usize>(x >> 4)) << 7) + ((x & 15) << 2);
    const target = group + <usize>x * CELL;
    for (let y = 0; y < 16; y += 4) {
      const source = column + <usize>y * stride;
      turnFour(source, stride, target + (y << 2), CELL);
      turnFour(source + 64, stride, target + (y << 2) + 64, CELL);
    }
  }
}

/** The same the other way. */
export function turnBack(group: usize, rows: usize, stride: usize, width: i32): void {
  for (let x = 0; x < width; x += 4) {
    const column = rows + ((<usize>(x >> 4)) << 7) + ((x & 15) << 2);
    const source = group + <usize>x * CELL;
    for (let y = 0; y < 16; y += 4) {
      const target = column + <usize>y * stride;
      turnFour(source + (y << 2), CELL, target, stride);
      turnFour(source + (y << 2) + 64, CELL, target + 64, stride);
    }
  }
}
