import type { PaddedPixels, Sides } from '../../padded-pixels.ts';

/**
 * The medians of windows of bytes by one histogram that slides along a row: one column of pixels comes in,
 * one goes out, and the median moves up or down from where it was. So a pixel costs twice the window's
 * height, whatever its width.
 *
 * From: T. Huang, G. Yang and G. Tang, A fast two-dimensional median filtering algorithm, 1979.
 *
 * @param ranks Where to write how many pixels of the window have the median's value and come before it.
 */
export function slideHistogram(
  pixels: PaddedPixels<Uint8Array>,
  window: Sides,
  output: Uint8Array,
  ranks?: Int32Array,
): void {
  const counts = new Int32Array(256);
  const length = pixels.width - window.width + 1;
  for (let y = 0; y <= pixels.height - window.height; y++) {
    const first = y * pixels.width;
    counts.fill(0);
    for (let v = 0; v < window.height; v++) {
      const start = first + v * pixels.width;
      for (let u = 0; u < window.width; u++) counts[pixels.data[start + u]!]! += 1;
    }
    slideRow(pixels, first, window, counts, output, y * length, ranks);
  }
}

function slideRow(
  { width, data }: PaddedPixels<Uint8Array>,
  first: number,
  window: Sides,
  counts: Int32Array,
  output: Uint8Array,
  start: number,
  ranks: Int32Array | undefined,
): void {
  const before = Math.floor((window.width * window.height) / 2);
  const end = start + width - window.width;
  const down = window.height * width;
  let median = 0;
  let below = 0;
  for (let i = start, left = first; ; i++, left++) {
    while (below > before) below -= counts[--median]!;
    for (let count; below + (count = counts[median]!) <= before; median++) below += count;
    output[i] = median;
    if (ranks !== undefined) ranks[i] = before - below;
    if (i === end) return;
    for (let at = left; at < left + down; at += width) {
      const going = data[at]!;
      const coming = data[at + window.width]!;
      counts[going]! -= 1;
      counts[coming]! += 1;
      // The sign bit is 1 where the pixel is below the median.
      below += ((coming - median) >>> 31) - ((going - median) >>> 31);
    }
  }
}
