import { grayscale, type ByteMatrix } from '../convolve/index.ts';
import { isOpaque } from './opaque.ts';
import type { Picture } from './picture.ts';
import type { PlaceInImage } from '../vision/index.ts';
import type { Mode } from './settings.ts';
import type { PictureSize } from './size.ts';
import { writeBytes } from './write-bytes.ts';

/** One plane of a picture, and the channels that its result is written to. */
export interface BytePlane {
  readonly image: ByteMatrix;
  /** 0 red, 1 green, 2 blue, 3 alpha. */
  readonly channels: readonly number[];
  /** The alpha that a plane of colour is multiplied by; none in an opaque picture. */
  readonly alpha?: ByteMatrix;
  /** Where it lies in the picture, if it is a part of a plane. */
  readonly place?: PlaceInImage;
}

/** Where what begins with some row of a plane lies in the picture. */
export const placeFromRow = (
  { image, place }: Pick<BytePlane, 'image' | 'place'>,
  row: number,
): PlaceInImage => {
  const { x, y, width } = place ?? { x: 0, y: 0, width: image.width };
  return { x, y: y + row, width };
};

export const ALPHA = 3;

/**
 * What kernels slide over: one gray plane for all three colours, or one plane for each; and alpha,
 * unless the picture is opaque. It holds nothing of the picture, which may be let go: at 50 megapixels
 * that is 200 MB.
 */
export type Planes = readonly BytePlane[];

export function planesOf(picture: Picture, mode: Mode): Planes {
  const { width, data } = picture;
  const colours =
    mode === 'gray'
      ? [grayPlane(picture, (start, end) => data.subarray(4 * width * start, 4 * width * end))]
      : [0, 1, 2].map((index) => ({ image: channel(picture, index), channels: [index] }));
  return isOpaque(picture) ? colours : withAlpha(colours, channel(picture, ALPHA));
}

/** The planes for gray, made of those for colour: byte by byte what the picture itself would give. */
export function grayPlanesOf(colour: Planes): Planes {
  const [{ image, alpha }] = colour as readonly [BytePlane];
  const gray = [grayPlane(image, (start, end) => interleave(colour, start, end))];
  return alpha === undefined ? gray : withAlpha(gray, alpha);
}

const withAlpha = (colours: readonly BytePlane[], alpha: ByteMatrix): BytePlane[] => [
  ...colours.map((plane) => ({ ...plane, alpha })),
  { image: alpha, channels: [ALPHA] },
];

/** Rows that become gray at once: as floats, all of them would take as much memory as the picture. */
const ROWS_AT_ONCE = 64;

/** @param pixelsIn Gives the four bytes of each pixel in some rows. */
function grayPlane(
  { width, height }: PictureSize,
  pixelsIn: (start: number, end: number) => Uint8ClampedArray,
): BytePlane {
  const image = emptyPlane(width, height);
  for (let start = 0; start < height; start += ROWS_AT_ONCE) {
    const end = Math.min(start + ROWS_AT_ONCE, height);
    const pixels = { width, height: end - start, data: pixelsIn(start, end) };
    image.data.set(grayscale(pixels).data, width * start);
  }
  return { image, channels: [0, 1, 2] };
}

/** Planes put together to four bytes a pixel again, some rows of them; what has no plane is 0. */
function interleave(planes: Planes, start: number, end: number): Uint8ClampedArray {
  const { width } = planes[0]!.image;
  const data = new Uint8ClampedArray(4 * width * (end - start));
  for (const { image, channels } of planes) {
    writeBytes(data, channels, image.data.subarray(width * start, width * end), 0);
  }
  return data;
}

/** One channel of a picture: 0 red, 1 green, 2 blue, 3 alpha. */
export function channel({ width, height, data }: Picture, index: number): ByteMatrix {
  const plane = emptyPlane(width, height);
  const bytes = plane.data;
  for (let i = 0; i < bytes.length; i++) bytes[i] = data[4 * i + index]!;
  return plane;
}

/** In memory that band workers can read, where threads can share some: they need no copy then. */
function emptyPlane(width: number, height: number): ByteMatrix {
  const { crossOriginIsolated = false } = globalThis as { crossOriginIsolated?: boolean };
  const size = width * height;
  const memory = crossOriginIsolated ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  return { width, height, data: new Uint8Array(memory) };
}
