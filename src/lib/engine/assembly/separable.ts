import { Band } from './band';
import { BYTES, FLOATS } from './forms';
import { sumTaps } from './sum-taps';
import { placeTaps, Taps } from './taps';
import { widenToFloats } from './widen';

/**
 * Correlation with a kernel that is a column times a row, in float32. Every row of the band is
 * filtered along `across` once and kept while the kernel lies on it; then an output row is the sum of
 * kept rows, weighted by `down`.
 *
 * @param across The row, 1 pixel high; its ring holds a row of pixels as float32.
 * @param down The column, 1 pixel wide; its ring holds the filtered rows.
 */
export function separable(band: Band, across: Taps, down: Taps): void {
  const isBytes = band.pixelBytes === 1;
  const outputStride = (<usize>band.width) << (band.form === BYTES ? 0 : 2);
  let filtered = 0;
  for (let y = 0; y < band.height; y++) {
    for (; filtered < y + down.height; filtered++) {
      let row = band.source + <usize>filtered * band.stride;
      if (isBytes) {
        widenToFloats(row, band.length, across.ring);
        row = across.ring;
      }
      const end = placeTaps(across, 0, row, 1, 0, 2);
      const target = down.ring + <usize>(filtered % down.height) * down.ringStride;
      sumTaps(across.placed, end, band.width, target, FLOATS);
    }
    const end = placeTaps(down, y, down.ring, down.height, down.ringStride, 2);
    sumTaps(down.placed, end, band.width, band.output + <usize>y * outputStride, band.form);
  }
}
