import { Band } from './band';
import { BYTES, WHOLE_FLOATS } from './forms';
import { Lanes } from './lanes';

/** Where element x of a row is, in bytes from the row's start: 16 to a cell. */
function placeOf(x: i32): usize {
  return ((<usize>(x >> 4)) << 7) + ((<usize>(x & 15)) << 2);
}

/**
 * Fills the real or the imaginary part of a tile with the pixels from column x, row y of a band on.
 * Beyond the band they are 0.
 *
 * @param part The tile, or the tile + 64 for the imaginary part.
 * @param rows Of the band, with its border.
 */
export function loadTile(
  band: Band,
  rows: i32,
  x: i32,
  y: i32,
  part: usize,
  stride: usize,
  width: i32,
  height: i32,
): void {
  const inside = max(0, min(width, band.length - x));
  const isBytes = band.pixelBytes === 1;
  for (let v = 0; v < height; v++) {
    const target = part + <usize>v * stride;
    let u = 0;
    if (y + v < rows) {
      const source = band.source + <usize>(y + v) * band.stride + <usize>(x * band.pixelBytes);
      for (; u + 16 <= inside; u += 16) {
        if (isBytes) copyBytes(source + u, target + placeOf(u));
        else memory.copy(target + placeOf(u), source + (u << 2), 64);
      }
      for (; u < inside; u++) {
        const pixel = isBytes ? <f32>load<u8>(source + u) : load<f32>(source + (u << 2));
        store<f32>(target + placeOf(u), pixel);
      }
    }
    for (; u < width; u++) store<f32>(target + placeOf(u), 0);
  }
}

function copyBytes(source: usize, target: usize): void {
  const bytes = v128.load(source);
  const low = i16x8.extend_low_i8x16_u(bytes);
  const high = i16x8.extend_high_i8x16_u(bytes);
  Lanes.storeFour(
    target,
    Lanes.lowFloats(low),
    Lanes.highFloats(low),
    Lanes.lowFloats(high),
    Lanes.highFloats(high),
  );
}

/**
 * Stores the sums of one part of a tile from column x, row y of the output on; `width` x `height` of
 * them are valid.
 */
export function storeTile(
  band: Band,
  x: i32,
  y: i32,
  part: usize,
  stride: usize,
  width: i32,
  height: i32,
): void {
  const count = min(width, band.width - x);
  const end = min(height, band.height - y);
  const shift: usize = band.form === BYTES ? 0 : 2;
  for (let v = 0; v < end; v++) {
    const source = part + <usize>v * stride;
    const output = band.output + ((<usize>(y + v) * band.width + x) << shift);
    let u = 0;
    for (; u + 16 <= count; u += 16)
      storeCell(source + placeOf(u), output + ((<usize>u) << shift), band.form);
    for (; u < count; u++) storeOne(source + placeOf(u), output + ((<usize>u) << shift), band.form);
  }
}

function storeCell(source: usize, output: usize, form: i32): void {
  let a = v128.load(source);
  let b = v128.load(source, 16);
  let c = v128.load(source, 32);
  let d = v128.load(source, 48);
  if (form === BYTES) {
    v128.store(output, Lanes.bytes(a, b, c, d));
    return;
  }
  if (form === WHOLE_FLOATS) {
    a = f32x4.nearest(a);
    b = f32x4.nearest(b);
    c = f32x4.nearest(c);
    d = f32x4.nearest(d);
  }
  Lanes.storeFour(output, a, b, c, d);
}

function storeOne(source: usize, output: usize, form: i32): void {
  const sum = load<f32>(source);
  if (form === BYTES) store<u8>(output, <u8>min<f32>(255, max<f32>(0, nearest(sum))));
  else store<f32>(output, form === WHOLE_FLOATS ? nearest(sum) : sum);
}
