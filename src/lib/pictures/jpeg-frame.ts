/** What the frame header of a JPEG states. */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** 1 for gray, 3 for colours, 4 for CMYK. */
  readonly components: number;
}

/**
 * Goes segment by segment up to the frame header (SOF0 to SOF15, of which three are something else).
 *
 * @returns `undefined` where what follows is no segment.
 * @throws {RangeError} if the bytes end before the header.
 */
export function jpegFrame(view: DataView): JpegFrame | undefined {
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const components = view.getUint8(at + 9);
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), components };
    }
    at += 2 + view.getUint16(at + 2);
  }
}
