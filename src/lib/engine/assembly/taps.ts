/**
 * The weights that are not 0, and memory to work with them. Written by the caller, as a Band is.
 *
 * In the list, a tap has row, column and weight, of 4 bytes each. Before a row of the output is
 * computed, each becomes the address of its first pixel and the weight, 8 bytes.
 */
@unmanaged
export class Taps {
  list: usize;
  count: i32;
  /** Of the kernel, in pixels. */
  height: i32;
  /** Room for `height` rows of `ringStride` bytes. */
  ring: usize;
  ringStride: usize;
  /** Room for placed taps. */
  placed: usize;
}

const TAP_SIZE: usize = 12;
export const PLACED_SIZE: usize = 8;

/**
 * Places the taps for output row `y`. Their pixels are in a ring of rows: row `r` of the band is in
 * place `r % ringRows`.
 *
 * @param pixelShift A pixel has 2^pixelShift bytes.
 * @returns The address after the last placed tap.
 */
export function placeTaps(
  taps: Taps,
  y: i32,
  ring: usize,
  ringRows: i32,
  ringStride: usize,
  pixelShift: usize,
): usize {
  let placed = taps.placed;
  const end = taps.list + <usize>taps.count * TAP_SIZE;
  for (let tap = taps.list; tap < end; tap += TAP_SIZE) {
    const row = ring + <usize>((y + load<i32>(tap)) % ringRows) * ringStride;
    store<usize>(placed, row + ((<usize>load<i32>(tap, 4)) << pixelShift));
    store<f32>(placed, load<f32>(tap, 8), 4);
    placed += PLACED_SIZE;
  }
  return placed;
}
