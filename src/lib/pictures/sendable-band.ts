import type { ByteMatrix } from '../convolve/index.ts';
import type { Band } from './band.ts';
import { placeFromRow } from './byte-planes.ts';
import { rowsInStrip, stripOf } from './strip.ts';

/** A band as it is sent to another thread, and the memory that is transferred with it. */
export interface SendableBand {
  readonly message: Band;
  readonly transfer: ArrayBuffer[];
}

/** @param isShared Whether threads can share memory; otherwise the band takes its rows along. */
export function sendableBand(band: Band, isShared: boolean): SendableBand {
  if (isShared) return { message: withPlanes(band, shared), transfer: [] };
  // How far it reaches is known only as its parts are made.
  if (band.settings.of !== undefined) return { message: band, transfer: [] };
  const transfer: ArrayBuffer[] = [];
  const strips = withPlanes(band, (image) => {
    const strip = stripOf(image, band);
    transfer.push(strip.image.data.buffer as ArrayBuffer);
    return strip.image;
  });
  const { top, rows } = rowsInStrip(band.image, band);
  return { message: { ...strips, rows, place: placeFromRow(band, top) }, transfer };
}

function withPlanes(band: Band, copy: (image: ByteMatrix) => ByteMatrix): Band {
  const image = copy(band.image);
  return band.alpha === undefined
    ? { ...band, image }
    : { ...band, image, alpha: copy(band.alpha) };
}

/** Copies of planes in shared memory, kept as long as the planes. */
const copies = new WeakMap<ByteMatrix, ByteMatrix>();

function shared(image: ByteMatrix): ByteMatrix {
  if (image.data.buffer instanceof SharedArrayBuffer) return image;
  const known = copies.get(image);
  if (known !== undefined) return known;
  const { width, height } = image;
  const data = new Uint8Array(new SharedArrayBuffer(width * height));
  data.set(image.data);
  const copy = { width, height, data };
  copies.set(image, copy);
  return copy;
}
