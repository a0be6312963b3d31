import type { Format } from './format.ts';
import { pngChunks } from './png-chunks.ts';

/**
 * A PNG or WebP without its EXIF data, so that nobody turns it.
 *
 * @returns `undefined` if the file has none, and for other formats.
 */
export function withoutExif(
  bytes: Uint8Array,
  format: Format,
): Uint8Array<ArrayBuffer> | undefined {
  const places = { PNG: exifOfPng, WebP: exifOfWebp };
  const place = format === 'PNG' || format === 'WebP' ? places[format](bytes) : undefined;
  if (place === undefined) return undefined;
  const rest = new Uint8Array(bytes.length - (place.end - place.start));
  rest.set(bytes.subarray(0, place.start));
  rest.set(bytes.subarray(place.end), place.start);
  // The header of a WebP states the size of what follows it.
  if (format === 'WebP') new DataView(rest.buffer).setUint32(4, rest.length - 8, true);
  return rest;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const exifOfPng = (bytes: Uint8Array): Place | undefined =>
  pngChunks(bytes).find(({ type }) => type === 'eXIf');

/** The chunks of a WebP, as RIFF lays them out: type, length, data, a byte more if that is odd. */
function exifOfWebp(bytes: Uint8Array): Place | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 12; start + 8 <= bytes.length;) {
    const length = view.getUint32(start + 4, true);
    const end = start + 8 + length + (length % 2);
    const type = String.fromCharCode(...bytes.subarray(start, start + 4));
    if (type === 'EXIF') return { start, end: Math.min(end, bytes.length) };
    start = end;
  }
  return undefined;
}
