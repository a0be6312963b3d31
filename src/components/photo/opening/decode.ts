import {
  firstNotes,
  formatOf,
  isWidePng,
  PictureError,
  reducedNote,
  requireOneReading,
  requirePictureSize,
  statedSize,
  upright,
  withoutExif,
  type Picture,
} from '../../../lib/pictures/index.ts';
import { inTime } from '../../page/in-time.ts';
import { pixelsOf } from './bitmap-pixels.ts';
import { PassingError } from './passing-error.ts';

export interface DecodedPicture {
  readonly picture: Picture;
  /** What the reader should know of how the file was read; empty if nothing. */
  readonly note: string;
}

/**
 * The pixels of a picture file, upright, in sRGB with 8 bits per channel, as docs/pictures.md says.
 *
 * @throws {PictureError} if the file is not a picture that is read, or too large, or damaged, or if the
 *   browser lacks what it takes.
 * @throws {RangeError} if there is not enough memory.
 */
export async function decodePicture(file: Blob): Promise<DecodedPicture> {
  if (file.size === 0) throw new PictureError('This file is empty: it has 0 bytes.');
  const format = formatOf(await bytesOf(file.slice(0, 32)), 'PNG, JPEG, WebP or GIF');
  if (format === 'TIFF') {
    throw new PictureError(
      'This is a TIFF, which browsers do not read. Save it as a PNG, JPEG or WebP; the command line reads TIFF as it is.',
    );
  }
  const bytes = await bytesOf(file);
  requireOneReading(bytes, format);
  const size = statedSize(bytes);
  if (size === undefined) throw new PictureError(DAMAGED);
  // Checked before anything is decoded: a small file can claim to hold a picture of any size.
  requirePictureSize(size);
  // Browsers do not turn a WebP, and lose colours where they turn what is transparent.
  const lying = withoutExif(bytes, format);
  const stored = await decodeStored(new Blob([lying ?? bytes]));
  const picture = lying === undefined ? stored : upright(stored, await orientationOf(bytes));
  const notes = [
    ...(format === 'PNG' && isWidePng(bytes) ? [reducedNote(16)] : []),
    ...firstNotes(await framesOf(bytes, format), 'frames'),
  ];
  return { picture, note: notes.map((note) => `${note}.`).join(' ') };
}

/** How many frames a GIF or WebP has, where the browser can tell. */
async function framesOf(bytes: Uint8Array<ArrayBuffer>, format: string): Promise<number> {
  if (!['GIF', 'WebP'].includes(format) || !('ImageDecoder' in globalThis)) return 1;
  const decoder = new ImageDecoder({ data: bytes, type: `image/${format.toLowerCase()}` });
  try {
    // Before all is read, frames that are still to come do not count.
    await Promise.all([decoder.completed, decoder.tracks.ready]);
    return decoder.tracks.selectedTrack?.frameCount ?? 1;
  } catch {
    return 1;
  } finally {
    decoder.close();
  }
}

const DAMAGED = 'This picture is damaged. Open it elsewhere and save it again.';

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** A JPEG comes upright, anything without EXIF data as it is stored. */
async function decodeStored(file: Blob): Promise<Picture> {
  if (!('createImageBitmap' in globalThis)) {
    throw new PictureError(
      'Your browser cannot open pictures for a page: it lacks createImageBitmap. A newer one has it.',
    );
  }
  const bitmap = await createImageBitmap(file, {
    colorSpaceConversion: 'default',
    premultiplyAlpha: 'none',
  }).catch((error: unknown) => {
    const { message } = error as Error;
    if (/alloc|memory/i.test(message)) throw new RangeError(message, { cause: error });
    throw new PictureError(DAMAGED, { cause: error });
  });
  try {
    return await pixelsOf(bitmap);
  } finally {
    bitmap.close();
  }
}

async function orientationOf(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const { default: reader } = await inTime(import('exifreader')).catch((error: unknown) => {
    const message =
      'The script that reads the EXIF data of this file could not be loaded. Are you connected?';
    throw new PassingError(message, { cause: error });
  });
  const { exif } = reader.load(bytes.buffer, { expanded: true });
  return exif?.Orientation?.value ?? 1;
}
