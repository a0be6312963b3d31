import { Band } from './band';
import { BYTES } from './forms';
import { sumTaps } from './sum-taps';
import { placeTaps, Taps } from './taps';
import { widenToFloats } from './widen';

/**
 * Correlation by a list of taps in float32. Every row of bytes is converted to float32 once and kept
 * in a ring while the kernel lies on it; rows of float32 are used where they are.
 */
export function direct(band: Band, taps: Taps): void {
  const isBytes = band.pixelBytes === 1;
  const outputStride = (<usize>band.width) << (band.form === BYTES ? 0 : 2);
  let widened = 0;
  for (let y = 0; y < band.height; y++) {
    let end: usize;
    if (isBytes) {
      for (; widened < y + taps.height; widened++) {
        const target = taps.ring + <usize>(widened % taps.height) * taps.ringStride;
        widenToFloats(band.source + <usize>widened * band.stride, band.length, target);
      }
      end = placeTaps(taps, y, taps.ring, taps.height, taps.ringStride, 2);
    } else {
      end = placeTaps(taps, y, band.source, i32.MAX_VALUE, band.stride, 2);
    }
    sumTaps(taps.placed, end, band.width, band.output + <usize>y * outputStride, band.form);
  }
}
