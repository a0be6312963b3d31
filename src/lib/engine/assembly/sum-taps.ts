import { BLOCK, BYTES, WHOLE_FLOATS } from './forms';
import { Lanes } from './lanes';
import { PLACED_SIZE } from './taps';

/** Sums of a block of pixels while they are put aside. */
const TOTALS: usize = memory.data(128, 16);

/**
 * So many products are summed at once. Longer sums are made of such partial sums, so that the error
 * of float32 grows with the taps of a part and the number of parts, not with their product.
 */
const PART: usize = 16 * PLACED_SIZE;

/**
 * One row of the output: every pixel is the sum of its taps. 32 pixels are summed together in 8
 * registers: fewer would wait for each other, more do not fit. The last block overlaps the one before
 * it, so that nothing is left over; `width` must be at least 32.
 *
 * @param placed From here to `end`: addresses and weights, see placeTaps; the pixels are float32.
 */
export function sumTaps(placed: usize, end: usize, width: i32, output: usize, form: i32): void {
  for (let x = 0; x < width; x += BLOCK) {
    if (x + BLOCK > width) x = width - BLOCK;
    let part = placed;
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let e = a;
    let f = a;
    let g = a;
    let h = a;
    while (true) {
      const partEnd = min(part + PART, end);
      for (let tap = part; tap < partEnd; tap += PLACED_SIZE) {
        const pixels = load<usize>(tap) + (x << 2);
        const weight = v128.load32_splat(tap, 4);
        a = Lanes.multiplyAdd(v128.load(pixels), weight, a);
        b = Lanes.multiplyAdd(v128.load(pixels, 16), weight, b);
        c = Lanes.multiplyAdd(v128.load(pixels, 32), weight, c);
        d = Lanes.multiplyAdd(v128.load(pixels, 48), weight, d);
        e = Lanes.multiplyAdd(v128.load(pixels, 64), weight, e);
        f = Lanes.multiplyAdd(v128.load(pixels, 80), weight, f);
        g = Lanes.multiplyAdd(v128.load(pixels, 96), weight, g);
        h = Lanes.multiplyAdd(v128.load(pixels, 112), weight, h);
      }
      if (part !== placed) {
        a = f32x4.add(a, v128.load(TOTALS));
        b = f32x4.add(b, v128.load(TOTALS, 16));
        c = f32x4.add(c, v128.load(TOTALS, 32));
        d = f32x4.add(d, v128.load(TOTALS, 48));
        e = f32x4.add(e, v128.load(TOTALS, 64));
        f = f32x4.add(f, v128.load(TOTALS, 80));
        g = f32x4.add(g, v128.load(TOTALS, 96));
        h = f32x4.add(h, v128.load(TOTALS, 112));
      }
      part = partEnd;
      if (part === end) break;
      Lanes.storeFour(TOTALS, a, b, c, d);
      Lanes.storeFour(TOTALS + 64, e, f, g, h);
      a = f32x4.splat(0);
      b = a;
      c = a;
      d = a;
      e = a;
      f = a;
      g = a;
      h = a;
    }
    if (form === BYTES) {
      v128.store(output + x, Lanes.bytes(a, b, c, d));
      v128.store(output + x, Lanes.bytes(e, f, g, h), 16);
      continue;
    }
    if (form === WHOLE_FLOATS) {
      a = f32x4.nearest(a);
      b = f32x4.nearest(b);
      c = f32x4.nearest(c);
      d = f32x4.nearest(d);
      e = f32x4.nearest(e);
      f = f32x4.nearest(f);
      g = f32x4.nearest(g);
      h = f32x4.nearest(h);
    }
    const place = output + (x << 2);
    Lanes.storeFour(place, a, b, c, d);
    Lanes.storeFour(place + 64, e, f, g, h);
  }
}
