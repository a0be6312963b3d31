import { Band } from './band';
import { BYTES, WHOLE_BLOCK } from './forms';
import { PLACED_SIZE, placeTaps, Taps } from './taps';
import { widenToIntegers } from './widen';

/**
 * Correlation of bytes with whole weights in integers of 16 bits, 8 at a time: exact. The sum of
 * |weight| times 255 must be 32767 or less, so that no partial sum leaves the range.
 */
export function whole(band: Band, taps: Taps): void {
  const outputStride = (<usize>band.width) << (band.form === BYTES ? 0 : 2);
  let widened = 0;
  for (let y = 0; y < band.height; y++) {
    for (; widened < y + taps.height; widened++) {
      const target = taps.ring + <usize>(widened % taps.height) * taps.ringStride;
      widenToIntegers(band.source + <usize>widened * band.stride, band.length, target);
    }
    const end = placeTaps(taps, y, taps.ring, taps.height, taps.ringStride, 1);
    splitWeights(taps.placed, end);
    const output = band.output + <usize>y * outputStride;
    sumWholeTaps(taps.placed, end, band.width, output, band.form);
  }
}

/** Makes of each weight of placed taps two integers of 16 bits, to be spread over a register. */
export function splitWeights(placed: usize, end: usize): void {
  for (let tap = placed; tap < end; tap += PLACED_SIZE) {
    const weight = <i32>load<f32>(tap, 4);
    store<i32>(tap, (weight << 16) | (weight & 0xffff), 4);
  }
}

/** One row of the output: 64 pixels at a time in 8 registers, the last block overlapping. */
function sumWholeTaps(placed: usize, end: usize, width: i32, output: usize, form: i32): void {
  for (let x = 0; x < width; x += WHOLE_BLOCK) {
    if (x + WHOLE_BLOCK > width) x = width - WHOLE_BLOCK;
    let a = i16x8.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let e = a;
    let f = a;
    let g = a;
    let h = a;
    for (let tap = placed; tap < end; tap += PLACED_SIZE) {
      const pixels = load<usize>(tap) + (x << 1);
      const weight = v128.load32_splat(tap, 4);
      a = i16x8.add(a, i16x8.mul(v128.load(pixels), weight));
      b = i16x8.add(b, i16x8.mul(v128.load(pixels, 16), weight));
      c = i16x8.add(c, i16x8.mul(v128.load(pixels, 32), weight));
      d = i16x8.add(d, i16x8.mul(v128.load(pixels, 48), weight));
      e = i16x8.add(e, i16x8.mul(v128.load(pixels, 64), weight));
      f = i16x8.add(f, i16x8.mul(v128.load(pixels, 80), weight));
      g = i16x8.add(g, i16x8.mul(v128.load(pixels, 96), weight));
      h = i16x8.add(h, i16x8.mul(v128.load(pixels, 112), weight));
    }
    if (form === BYTES) {
      // The narrowing cuts off at 0 and 255.
      v128.store(output + x, i8x16.narrow_i16x8_u(a, b));
      v128.store(output + x, i8x16.narrow_i16x8_u(c, d), 16);
      v128.store(output + x, i8x16.narrow_i16x8_u(e, f), 32);
      v128.store(output + x, i8x16.narrow_i16x8_u(g, h), 48);
    } else {
      const place = output + (x << 2);
      storeFloats(place, a);
      storeFloats(place + 32, b);
      storeFloats(place + 64, c);
      storeFloats(place + 96, d);
      storeFloats(place + 128, e);
      storeFloats(place + 160, f);
      storeFloats(place + 192, g);
      storeFloats(place + 224, h);
    }
  }
}

function storeFloats(place: usize, sums: v128): void {
  v128.store(place, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(sums)));
  v128.store(place, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(sums)), 16);
}
