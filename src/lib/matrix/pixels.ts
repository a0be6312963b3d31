import { requireOptions } from './arguments.ts';
import { toBytes } from './bytes.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import { requireMatrix, requirePixels, requireSameSides } from './require-matrix.ts';

/**
 * A picture as a canvas gives it: four bytes per pixel, red, green, blue and alpha, row by row.
 * A browser's `ImageData` is one.
 */
export interface PixelData {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** One matrix a channel, all of one size, values from 0 to 255. */
export interface Channels {
  readonly red: Matrix;
  readonly green: Matrix;
  readonly blue: Matrix;
  readonly alpha: Matrix;
}

/** The order of the bytes of a pixel. */
const ORDER = ['red', 'green', 'blue', 'alpha'] as const;

/**
 * Splits a picture into its channels.
 *
 * @throws {TypeError | RangeError} if the data are not bytes, or not four for each pixel.
 */
export function fromImageData(pixels: PixelData): Channels {
  requirePixels('pixels', pixels);
  const channel = (place: number): Matrix => {
    const matrix = createMatrix(pixels.width, pixels.height);
    for (let i = 0; i < matrix.data.length; i++) matrix.data[i] = pixels.data[4 * i + place]!;
    return matrix;
  };
  return { red: channel(0), green: channel(1), blue: channel(2), alpha: channel(3) };
}

/**
 * Joins channels to a picture, rounded half to even and cut off at 0 and 255; without `alpha` the
 * picture is opaque. One matrix may serve as several channels: a gray picture has red = green = blue.
 *
 * @returns Width, height and bytes: what `new ImageData(data, width, height)` takes.
 * @throws {TypeError | RangeError} if a colour is missing, a channel has another name or is no matrix,
 *   or the channels differ in size.
 */
export function toImageData(channels: Omit<Channels, 'alpha'> & Partial<Channels>): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
} {
  requireOptions('channels', channels, ORDER);
  for (const name of ORDER) {
    const channel = channels[name];
    if (name === 'alpha' && channel === undefined) continue;
    requireMatrix(name, channel);
    requireSameSides(name, channel, 'red', channels.red);
  }
  const { width, height } = channels.red;
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  ORDER.forEach((name, place) => {
    const channel = channels[name];
    if (channel === undefined) return;
    const bytes = toBytes(channel);
    for (let i = 0; i < bytes.length; i++) data[4 * i + place] = bytes[i]!;
  });
  return { width, height, data };
}

/**
 * Gray as the eye weighs colour, 0.299 R + 0.587 G + 0.114 B, rounded to whole numbers from 0 to
 * 255. Alpha has no effect.
 *
 * Source: ITU-R BT.601, in the whole-number arithmetic of OpenCV's `cvtColor(RGB2GRAY)`: weights in
 * parts of 2^15, half a part added before the division.
 */
export function grayscale(pixels: PixelData): Matrix {
  requirePixels('pixels', pixels);
  const { width, height, data } = pixels;
  const gray = createMatrix(width, height);
  for (let i = 0; i < gray.data.length; i++) gray.data[i] = grayAt(data, i);
  return gray;
}

/** The gray of the pixel at an index, of RGBA bytes. */
export function grayAt(data: ArrayLike<number>, index: number): number {
  const [red, green, blue] = [data[4 * index]!, data[4 * index + 1]!, data[4 * index + 2]!];
  return (9798 * red + 19235 * green + 3735 * blue + 2 ** 14) >> 15;
}
