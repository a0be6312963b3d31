import { resolve } from 'node:path';
import sharp from 'sharp';
import {
  CMYK,
  firstNotes,
  formatOf,
  LARGEST_PICTURE,
  PictureError,
  reducedNote,
  requireOneReading,
  type Picture,
  type PictureSize,
} from '../src/lib/pictures/index.ts';
import { convertToSrgb } from './png-colours.ts';
import { readRegularFile } from './read-file.ts';
import { asOneSentence, isOutOfMemory, reasonOf, Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import { requireSize } from './size-limit.ts';

/** 50 megapixels of 32-bit floats in three colours are 600 MB. */
const MOST_BYTES = 1e9;

export interface ReadPicture {
  readonly picture: Picture;
  /** Whether the file has transparency; the results then keep it. */
  readonly hasAlpha: boolean;
  /** What the user should know of how the file was read, each without a full stop. */
  readonly notes: readonly string[];
}

/**
 * The pixels of a file, upright, in sRGB with 8 bits per channel, as docs/pictures.md says. Of several
 * pages or frames, the first.
 *
 * @param path PNG, JPEG, WebP, GIF or TIFF.
 * @param folder Where a relative path starts.
 * @param maxPixels The largest picture that is read. @default 50 megapixels
 * @throws {Refusal} if there is no file, if it is not a picture that is read, if it is damaged, or if
 *   the picture is too large.
 */
export async function readPicture(
  path: string,
  folder: string,
  maxPixels: number = LARGEST_PICTURE.pixels,
): Promise<ReadPicture> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new Refusal(`--image ${shown(path)}: ${reason}`, { cause });
  };
  const file = await readRegularFile(resolve(folder, path), MOST_BYTES).catch((error: unknown) =>
    refuse((error as Refusal).message, error),
  );
  if (file.length === 0) refuse('this file is empty');
  try {
    return await decode(file, (size) =>
      requireSize(`--image ${shown(path)}: this picture has`, size, maxPixels),
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof PictureError) {
      const { message } = error;
      return refuse(asOneSentence(message[0]!.toLowerCase() + message.slice(1)), error);
    }
    if (isOutOfMemory(error)) throw error;
    return refuse(`this picture is damaged (${reasonOf(error)})`, error);
  }
}

/**
 * @param requireAllowed Is asked before anything is decoded, and throws.
 * @throws {PictureError} for a file that is refused.
 * @throws {Error} if it is damaged.
 */
async function decode(
  file: Uint8Array<ArrayBuffer>,
  requireAllowed: (size: PictureSize) => void,
): Promise<ReadPicture> {
  const format = formatOf(file, 'PNG, JPEG, WebP, GIF or TIFF');
  requireOneReading(file, format);
  if (format === 'TIFF') {
    // Loaded for a TIFF alone: it takes longer than most pictures do.
    const { firstPage, needsScaling, scaledTiff } = await import('./tiff.ts');
    const page = await firstPage(file);
    requireAllowed({ width: page.getWidth(), height: page.getHeight() });
    if (needsScaling(page)) {
      const { picture, note } = await scaledTiff(page);
      return { picture, hasAlpha: false, notes: [note] };
    }
  }
  // Checked before anything is decoded: a small file can claim to hold a picture of any size.
  const source = sharp(file, { limitInputPixels: false });
  const { width, height, hasAlpha, space, depth, pages = 1 } = await source.metadata();
  requireAllowed({ width, height });
  if (space === 'cmyk') throw new PictureError(CMYK);
  const { data, info } = await source
    .autoOrient()
    // 16 bits are reduced first: sharp applies a colour profile to 8 bits only.
    .pipelineColourspace('srgb')
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  // The same memory: a copy of 50 megapixels would be 200 MB.
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  if (format === 'PNG') convertToSrgb(file, pixels);
  return {
    picture: { width: info.width, height: info.height, data: pixels },
    hasAlpha,
    notes: [
      ...(depth === 'ushort' ? [reducedNote(16)] : []),
      ...firstNotes(pages, format === 'TIFF' ? 'pages' : 'frames'),
    ],
  };
}
