import { borderIndex, type ByteMatrix } from '../convolve/index.ts';
import type { Band } from './band.ts';

/** A band as it is sent to another thread, and the memory that is transferred with it. */
export interface SendableBand {
  readonly message: Band;
  readonly transfer: ArrayBuffer[];
}

/** @param isShared Whether threads can share memory; otherwise the band takes its rows along. */
export function sendableBand(band: Band, isShared: boolean): SendableBand {
  if (isShared) return { message: { ...band, image: shared(band.image) }, transfer: [] };
  const strip = stripOf(band);
  return { message: strip, transfer: [strip.image.data.buffer as ArrayBuffer] };
}

/** Copies of planes in shared memory, kept as long as the planes. */
const copies = new WeakMap<ByteMatrix, ByteMatrix>();

function shared(image: ByteMatrix): ByteMatrix {
  const known = copies.get(image);
  if (known !== undefined) return known;
  const { width, height } = image;
  const data = new Uint8Array(new SharedArrayBuffer(width * height));
  data.set(image.data);
  const copy = { width, height, data };
  copies.set(image, copy);
  return copy;
}

/**
 * The same band with only that part of its plane that it needs: a copy of its rows and of the rows
 * around them that the kernel reaches, across the border too.
 */
function stripOf(band: Band): Band {
  const { image, rows, settings } = band;
  const { width } = image;
  const reach = Math.floor(settings.kernel.height / 2);
  const count = rows.end - rows.start;
  const data = new Uint8Array(width * (count + 2 * reach));
  for (let row = 0; row < count + 2 * reach; row++) {
    const source = borderIndex(rows.start - reach + row, image.height, settings.border);
    // Rows outside are 0 with the border `zero`, as the strip is already.
    if (source === -1) continue;
    data.set(image.data.subarray(source * width, (source + 1) * width), row * width);
  }
  return {
    ...band,
    image: { width, height: count + 2 * reach, data },
    rows: { start: reach, end: reach + count },
  };
}
