import { jpegFrame } from './jpeg-frame.ts';
import { PictureError } from './picture-error.ts';
import { pngChunks } from './png-chunks.ts';

export type Format = 'PNG' | 'JPEG' | 'WebP' | 'GIF' | 'TIFF';

/** How files begin; a dot stands for any byte. */
const SIGNATURES: readonly (readonly [RegExp, Format])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'PNG'],
  [/^\xff\xd8\xff/, 'JPEG'],
  [/^RIFF.{4}WEBP/s, 'WebP'],
  [/^GIF8[79]a/, 'GIF'],
  [/^(II[\x2a\x2b]\0|MM\0[\x2a\x2b])/, 'TIFF'],
];

/**
 * What kind of picture a file holds, by its first bytes and never by its name.
 *
 * @param bytes The beginning of the file, 32 bytes or more.
 * @param readable What the caller reads, for messages: "PNG or JPEG".
 * @throws {PictureError} if it is none that is read.
 */
export function formatOf(bytes: Uint8Array, readable: string): Format {
  const choose = `Choose a ${readable}.`;
  const beginning = String.fromCharCode(...bytes.subarray(0, 32));
  const found = SIGNATURES.find(([signature]) => signature.test(beginning));
  if (found !== undefined) return found[1];
  if (/^.{4}ftyp.*avif/s.test(beginning)) {
    throw new PictureError(`This is an AVIF, and programs do not agree on its pixels. ${choose}`);
  }
  throw new PictureError(`This file is not a picture that can be read. ${choose}`);
}

/**
 * Refuses what programs would read as different pixels.
 *
 * @param bytes The whole file.
 * @throws {PictureError} for CMYK, for colour spaces that few programs know, and for a PNG without
 *   its end.
 */
export function requireOneReading(bytes: Uint8Array, format: Format): void {
  if (format === 'JPEG' && componentsOf(bytes) === 4) throw new PictureError(CMYK);
  if (format !== 'PNG') return;
  const chunks = pngChunks(bytes);
  if (chunks.at(-1)?.type !== 'IEND') {
    throw new PictureError('This picture is damaged. The end of the file is missing.');
  }
  const code = chunks.find(({ type }) => type === 'cICP')?.data;
  if (code !== undefined && code.join() !== SRGB_CODE) {
    throw new PictureError(
      `This PNG names a colour space by numbers (cICP ${code.join(' ')}), which few programs read. Save it in sRGB.`,
    );
  }
}

/** Why CMYK is refused, whatever the kind of file. */
export const CMYK =
  'This picture is in CMYK, the colours of printing, and programs do not agree on its pixels. Save it in RGB.';

/** sRGB as a cICP chunk states it: primaries, transfer, matrix and range of ITU-T H.273. */
const SRGB_CODE = '1,13,0,1';

function componentsOf(bytes: Uint8Array): number | undefined {
  try {
    return jpegFrame(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))?.components;
  } catch (error) {
    // Cut off before its header, which the decoder will say.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is said of a file whose samples have more bits than the 8 that are filtered. */
export const reducedNote = (bits: number): string => `${bits} bits a sample, reduced to 8`;

/** Whether the samples of a PNG have 16 bits. */
export const isWidePng = (bytes: Uint8Array): boolean => bytes[24] === 16;

/** What is said of a file with several frames or pages; nothing of any other. */
export const firstNotes = (count: number, what: 'frames' | 'pages'): string[] =>
  count > 1 ? [`the first of ${count} ${what}`] : [];
