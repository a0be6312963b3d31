import type { Layout } from './sliding.ts';
import { paddedLength } from './window.ts';

/** The image with the zeros of its padding around it; the image itself where it has none. */
export function padded(layout: Layout, image: Float64Array): Float64Array {
  const { inputs, rows, columns } = layout;
  const size = inputs * paddedLength(rows) * paddedLength(columns);
  if (size === image.length) return image;
  const padded = new Float64Array(size);
  eachRow(layout, (inside, around, length) => {
    padded.set(image.subarray(inside, inside + length), around);
  });
  return padded;
}

/** Takes the padding away again. */
export function withoutPadding(
  layout: Layout,
  padded: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const { inputs, rows, columns } = layout;
  const size = inputs * rows.length * columns.length;
  if (size === padded.length) return padded;
  const image = new Float64Array(size);
  eachRow(layout, (inside, around, length) => {
    image.set(padded.subarray(around, around + length), inside);
  });
  return image;
}

/** Visits the rows of an image, all channels: where each begins in it, and where with padding. */
function eachRow(
  { inputs, rows, columns }: Layout,
  visit: (inside: number, around: number, length: number) => void,
): void {
  const [width, height] = [paddedLength(columns), paddedLength(rows)];
  for (let row = 0; row < inputs * rows.length; row++) {
    const channel = Math.floor(row / rows.length);
    const y = channel * height + rows.before + (row % rows.length);
    visit(row * columns.length, y * width + columns.before, columns.length);
  }
}
