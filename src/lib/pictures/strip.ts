import { borderIndex } from '../convolve/index.ts';
import type { Band } from './band.ts';

/**
 * The same band on no more of its plane than it needs: a copy of its rows, and of the rows around
 * them that the kernel reaches, through the border too. It can be given away to another thread.
 */
export function stripOf(band: Band): Band {
  const { image, rows, settings } = band;
  const { width } = image;
  const reach = Math.floor(settings.kernel.height / 2);
  const count = rows.end - rows.start;
  const data = new Uint8Array(width * (count + 2 * reach));
  for (let row = 0; row < count + 2 * reach; row++) {
    const source = borderIndex(rows.start - reach + row, image.height, settings.border);
    // Beyond the border `zero` is nothing to copy.
    if (source === -1) continue;
    data.set(image.data.subarray(source * width, (source + 1) * width), row * width);
  }
  return {
    ...band,
    image: { width, height: count + 2 * reach, data },
    rows: { start: reach, end: reach + count },
  };
}
