/**
 * The largest |number| of the rows of a band of float32, or NaN if one is not a number. Rows have at
 * least 4 numbers; the last 4 of each may be read twice.
 */
export function largest(rows: usize, stride: usize, length: i32, height: i32): f32 {
  let most = f32x4.splat(0);
  for (let y = 0; y < height; y++) {
    const row = rows + <usize>y * stride;
    for (let x = 0; x < length; x += 4) {
      most = f32x4.max(most, f32x4.abs(v128.load(row + (min(x, length - 4) << 2))));
    }
  }
  return max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
}

/**
 * The smallest of what `largest` finds in blocks of these sides, of which the last in a row and the last
 * rows overlap those before; blocks of zeros do not count. Infinity if there are no others.
 *
 * @param blockWidth At least 4, and like `blockHeight` no more than the band has.
 */
export function faintest(
  rows: usize,
  stride: usize,
  length: i32,
  height: i32,
  blockWidth: i32,
  blockHeight: i32,
): f32 {
  let least: f32 = Infinity;
  for (let y = 0; y < height; y += blockHeight) {
    const row = rows + <usize>min(y, height - blockHeight) * stride;
    for (let x = 0; x < length; x += blockWidth) {
      const block = row + (min(x, length - blockWidth) << 2);
      const most = largest(block, stride, blockWidth, blockHeight);
      if (most > 0) least = min(least, most);
    }
  }
  return least;
}
