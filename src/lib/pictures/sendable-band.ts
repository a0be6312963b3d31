import { borderIndex, layoutOf, type ByteMatrix } from '../convolve/index.ts';
import type { Band } from './band.ts';
import { correlationOptions } from './settings.ts';

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
 * around them that the kernel reaches with any anchor, across the border too.
 */
function stripOf(band: Band): Band {
  const { image, rows, settings } = band;
  const { width, height } = image;
  const { border } = layoutOf(image, settings.kernel, correlationOptions(settings));
  const reach = settings.kernel.height - 1;
  // A constant may be no byte. The strip then ends where the plane does, and has the same border.
  const isConstant = border === 'zero';
  const top = isConstant ? Math.max(0, rows.start - reach) : rows.start - reach;
  const bottom = isConstant ? Math.min(height, rows.end + reach) : rows.end + reach;
  const data = new Uint8Array(width * (bottom - top));
  for (let row = top; row < bottom; row++) {
    const source = borderIndex(row, height, border) * width;
    data.set(image.data.subarray(source, source + width), (row - top) * width);
  }
  return {
    ...band,
    image: { width, height: bottom - top, data },
    rows: { start: rows.start - top, end: rows.end - top },
  };
}
