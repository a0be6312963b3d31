import { hasBytes, type Image, type Layout, type Matrix } from '../matrix/index.ts';
import { rowsOf, type PaddedImage } from './bands.ts';
import { paddedSides, rowWriter } from './padding.ts';
import type { Simd } from './simd.ts';

/** The image with the border that a kernel and a layout need. */
export type PadFor = (kernel: Matrix, layout: Layout) => PaddedImage;

/**
 * An image that stays in the module's memory between calls, with its border. While the kernel keeps
 * its sides and the options stay, nothing is copied in; otherwise it is padded again.
 *
 * @param simd For this image alone.
 */
export function resident(simd: Simd, image: Image): PadFor {
  let held: { readonly wanted: string; readonly padded: PaddedImage } | undefined;
  return (kernel, layout) => {
    const { offset, border, constant } = layout;
    const { length, height } = paddedSides(kernel, layout);
    const wanted = [length, height, offset.x, offset.y, border, constant].join(' ');
    if (held?.wanted !== wanted) {
      // Until it is written, nothing is held: writing may fail half-way.
      held = undefined;
      held = { wanted, padded: write(simd, image, kernel, layout) };
    }
    return held.padded;
  };
}

function write(simd: Simd, image: Image, kernel: Matrix, layout: Layout): PaddedImage {
  const { length, height } = paddedSides(kernel, layout);
  const rows = rowsOf(image, kernel, layout);
  simd.clear();
  const { address } = simd.keep('picture', rows.stride * height);
  const data = hasBytes(image) ? simd.bytes : simd.floats;
  const writeRow = rowWriter(image, length, layout);
  for (let y = 0; y < height; y++) {
    const start = (address + y * rows.stride) / rows.pixelBytes;
    writeRow(data, start, y + layout.offset.y);
  }
  return { ...rows, load: (y) => address + y * rows.stride };
}
