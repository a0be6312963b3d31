import { jpegFrame } from './jpeg-frame.ts';
import { PictureError } from './picture-error.ts';

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size that a PNG, JPEG, GIF or WebP file states near its beginning, read without decoding: a
 * small file can claim a picture that would fill the memory.
 *
 * @param bytes The beginning of the file; JPEG may need much of it.
 * @returns `undefined` for other formats, and where the bytes end before the size.
 */
export function statedSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(view, 0, '\x89PNG\r\n\x1a\n')) {
      return { width: view.getUint32(16), height: view.getUint32(20) };
    }
    if (startsWith(view, 0, 'GIF8')) {
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    }
    if (startsWith(view, 0, '\xff\xd8')) {
      const frame = jpegFrame(view);
      return frame && { width: frame.width, height: frame.height };
    }
    if (startsWith(view, 0, 'RIFF') && startsWith(view, 8, 'WEBP')) return webpSize(view);
  } catch (error) {
    // A read beyond the last byte: the size was cut off.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** The three kinds of WebP: extended, lossless, lossy. */
function webpSize(view: DataView): PictureSize | undefined {
  if (startsWith(view, 12, 'VP8X')) {
    const side = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 2 ** 16;
    return { width: side(24), height: side(27) };
  }
  if (startsWith(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (startsWith(view, 12, 'VP8 ')) {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  }
  return undefined;
}

function startsWith(view: DataView, at: number, text: string): boolean {
  return (
    view.byteLength >= at + text.length &&
    [...text].every((letter, i) => view.getUint8(at + i) === letter.charCodeAt(0))
  );
}

/** The largest picture that the lab takes: 50 megapixels, and sides that every browser's canvas takes. */
export const LARGEST_PICTURE = { pixels: 50_000_000, side: 16_384 };

/** @throws {PictureError} if a picture is larger than the lab takes. */
export function requirePictureSize({ width, height }: PictureSize): void {
  const pixels = width * height;
  if (pixels > LARGEST_PICTURE.pixels) {
    const megapixels = (pixels / 1e6).toFixed(1).replace(/\.0$/, '');
    throw new PictureError(
      `This picture has ${megapixels} megapixels (${width} × ${height}). The lab takes up to 50. Scale it down first.`,
    );
  }
  if (Math.max(width, height) > LARGEST_PICTURE.side) {
    throw new PictureError(
      `This picture has ${width} × ${height} pixels. The lab takes up to 16,384 on a side. Crop it or scale it down first.`,
    );
  }
}
