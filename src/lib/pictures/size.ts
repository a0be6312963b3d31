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
    if (startsWith(view, 0, '\xff\xd8')) return jpegSize(view);
    if (startsWith(view, 0, 'RIFF') && startsWith(view, 8, 'WEBP')) return webpSize(view);
  } catch (error) {
    // A read beyond the last byte: the size was cut off.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Segment by segment up to the frame header (SOF0 to SOF15, of which three are something else). */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
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

/** @throws {RangeError} if a picture is larger than the lab takes, with a sentence for the reader */
export function requirePictureSize({ width, height }: PictureSize): void {
  const pixels = width * height;
  if (pixels > LARGEST_PICTURE.pixels) {
    const megapixels = (pixels / 1e6).toFixed(1).replace(/\.0$/, '');
    throw new RangeError(
      `This picture has ${megapixels} megapixels (${width} × ${height}). The lab takes up to 50. Scale it down first.`,
    );
  }
  if (Math.max(width, height) > LARGEST_PICTURE.side) {
    throw new RangeError(
      `This picture has ${width} × ${height} pixels. The lab takes up to 16,384 on a side. Crop it or scale it down first.`,
    );
  }
}
