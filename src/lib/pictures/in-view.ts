import { layoutOf, type ByteMatrix } from '../convolve/index.ts';
import { needsAllSums } from './band.ts';
import { placeFromRow, type Planes } from './byte-planes.ts';
import { needsWholePlane, rowsBeyondWindow } from './local-filter.ts';
import type { Picture } from './picture.ts';
import { correlationOptions, type FilterSettings } from './settings.ts';
import type { PictureSize } from './size.ts';

/** A rectangle of pixels of a picture. */
export interface PictureArea extends PictureSize {
  readonly x: number;
  readonly y: number;
}

/** As much of a picture as some pixels of its result are made of. */
export interface PartInView {
  readonly planes: Planes;
  /** These pixels, in the result of the part. */
  readonly area: PictureArea;
}

/**
 * The part of a picture that a result in some area is made of: filtered by itself it gives the same there,
 * since the border of the picture is a border of the part, and all other pixels that are reached are in it.
 *
 * @returns undefined where all of the picture counts, or the result has other sides than it.
 */
export function partInView(
  planes: Planes,
  settings: FilterSettings,
  { x, y, width, height }: PictureArea,
): PartInView | undefined {
  if (!isLocal(settings)) return undefined;
  const { image } = planes[0]!;
  const reach = reachOf(image, settings);
  const left = Math.max(0, x - reach.x);
  const top = Math.max(0, y - reach.y);
  const sides = {
    width: Math.min(image.width, x + width + reach.x) - left,
    height: Math.min(image.height, y + height + reach.y) - top,
  };
  const read = { x: left, y: top, ...sides };
  const part = planes.map((plane) => {
    const row = placeFromRow(plane, top);
    return {
      ...plane,
      image: cut(plane.image, read),
      ...(plane.alpha && { alpha: cut(plane.alpha, read) }),
      place: { ...row, x: row.x + left },
    };
  });
  return { planes: part, area: { x: x - left, y: y - top, width, height } };
}

/** Whether bytes are known before all sums are, and each depends on pixels around it alone. */
function isLocal({ of, ...settings }: FilterSettings): boolean {
  return (
    !needsAllSums(settings) &&
    !needsWholePlane(settings.insteadOfSum) &&
    settings.border !== 'wrap' &&
    (settings.size ?? 'same') === 'same' &&
    (of === undefined || isLocal(of))
  );
}

/** How far away pixels may be that a result is made of. */
function reachOf(image: ByteMatrix, settings: FilterSettings): { x: number; y: number } {
  const { kernel, of } = settings;
  const { anchor } = layoutOf(image, kernel, correlationOptions(settings));
  const before = of === undefined ? { x: 0, y: 0 } : reachOf(image, of);
  // As many columns as rows.
  const beyond = rowsBeyondWindow(settings.insteadOfSum);
  // A convolution turns the kernel, and its anchor with it.
  return {
    x: before.x + beyond + Math.max(anchor.x, kernel.width - 1 - anchor.x),
    y: before.y + beyond + Math.max(anchor.y, kernel.height - 1 - anchor.y),
  };
}

function cut({ width, data }: ByteMatrix, area: PictureArea): ByteMatrix {
  const part = new Uint8Array(area.width * area.height);
  for (let row = 0; row < area.height; row++) {
    const start = (area.y + row) * width + area.x;
    part.set(data.subarray(start, start + area.width), row * area.width);
  }
  return { width: area.width, height: area.height, data: part };
}

/** A copy of some pixels. */
export function cutOut({ width, data }: Picture, area: PictureArea): Picture {
  const pixels = new Int32Array(data.buffer, data.byteOffset, data.length / 4);
  const part = new Int32Array(area.width * area.height);
  for (let row = 0; row < area.height; row++) {
    const start = (area.y + row) * width + area.x;
    part.set(pixels.subarray(start, start + area.width), row * area.width);
  }
  return { width: area.width, height: area.height, data: new Uint8ClampedArray(part.buffer) };
}
