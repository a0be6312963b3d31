import { Band } from './band';
import { BLOCK, BYTES } from './forms';
import { Lanes } from './lanes';
import { PLACED_SIZE, placeTaps, Taps } from './taps';
import { widenToIntegers } from './widen';
import { splitWeights } from './whole';

/**
 * The magnitude of the sums of two kernels of whole weights over bytes, in integers of 16 bits. The squares
 * of the largest sums may add up to 2^24: so far float32 holds every whole number, and the root is the
 * float32 that is nearest to the true one.
 *
 * @param others The second kernel, of the same sides; its ring is not used.
 */
export function magnitude(band: Band, taps: Taps, others: Taps): void {
  const outputStride = (<usize>band.width) << (band.form === BYTES ? 0 : 2);
  let widened = 0;
  for (let y = 0; y < band.height; y++) {
    for (; widened < y + taps.height; widened++) {
      const target = taps.ring + <usize>(widened % taps.height) * taps.ringStride;
      widenToIntegers(band.source + <usize>widened * band.stride, band.length, target);
    }
    const end = placeTaps(taps, y, taps.ring, taps.height, taps.ringStride, 1);
    const otherEnd = placeTaps(others, y, taps.ring, taps.height, taps.ringStride, 1);
    splitWeights(taps.placed, end);
    splitWeights(others.placed, otherEnd);
    const output = band.output + <usize>y * outputStride;
    magnitudesOfRow(taps.placed, end, others.placed, otherEnd, band.width, output, band.form);
  }
}

/** 32 pixels at a time, four registers for each kernel, the last block overlapping. */
function magnitudesOfRow(
  placed: usize,
  end: usize,
  otherPlaced: usize,
  otherEnd: usize,
  width: i32,
  output: usize,
  form: i32,
): void {
  for (let x = 0; x < width; x += BLOCK) {
    if (x + BLOCK > width) x = width - BLOCK;
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
    }
    for (let tap = otherPlaced; tap < otherEnd; tap += PLACED_SIZE) {
      const pixels = load<usize>(tap) + (x << 1);
      const weight = v128.load32_splat(tap, 4);
      e = i16x8.add(e, i16x8.mul(v128.load(pixels), weight));
      f = i16x8.add(f, i16x8.mul(v128.load(pixels, 16), weight));
      g = i16x8.add(g, i16x8.mul(v128.load(pixels, 32), weight));
      h = i16x8.add(h, i16x8.mul(v128.load(pixels, 48), weight));
    }
    if (form === BYTES) {
      const place = output + x;
      v128.store(
        place,
        Lanes.bytes(
          Lanes.lowLengths(a, e),
          Lanes.highLengths(a, e),
          Lanes.lowLengths(b, f),
          Lanes.highLengths(b, f),
        ),
      );
      v128.store(
        place,
        Lanes.bytes(
          Lanes.lowLengths(c, g),
          Lanes.highLengths(c, g),
          Lanes.lowLengths(d, h),
          Lanes.highLengths(d, h),
        ),
        16,
      );
    } else {
      const place = output + (x << 2);
      Lanes.storeFour(
        place,
        Lanes.lowLengths(a, e),
        Lanes.highLengths(a, e),
        Lanes.lowLengths(b, f),
        Lanes.highLengths(b, f),
      );
      Lanes.storeFour(
        place + 64,
        Lanes.lowLengths(c, g),
        Lanes.highLengths(c, g),
        Lanes.lowLengths(d, h),
        Lanes.highLengths(d, h),
      );
    }
  }
}
