import {
  createByteMatrix,
  createMatrix,
  type ByteMatrix,
  type Image,
  type Matrix,
  type Output,
} from '../../convolve/index.ts';
import {
  bitsAt,
  requireFields,
  requireImage,
  requireNumber,
  requireOneOf,
  requireOptions,
  requireWhole,
  OUTPUTS,
  seedBits,
  type RowRange,
} from '../../matrix/index.ts';
import { normalsIn, type NoisyArea } from './normals.ts';

const NOISES = ['gaussian', 'salt-and-pepper', 'random-valued'] as const;

/** What is done to an image; the same seed does the same. */
export type Noise =
  /** Every pixel gets a number of its own added, of mean 0 and standard deviation `sigma`. */
  | { readonly kind: 'gaussian'; readonly sigma: number; readonly seed?: number }
  /** A share of the pixels becomes black or white, 0 or 255, half of them each. */
  | { readonly kind: 'salt-and-pepper'; readonly share: number; readonly seed?: number }
  /** A share of the pixels becomes any whole number from 0 to 255. */
  | { readonly kind: 'random-valued'; readonly share: number; readonly seed?: number };

/** Where an image lies in a larger one. */
export interface PlaceInImage {
  /** The pixel of the larger image that is the first one of this. */
  readonly x: number;
  readonly y: number;
  /** How wide the larger image is, in pixels. */
  readonly width: number;
}

export interface NoiseOptions {
  /** These rows alone; they get the noise that they have in the whole image. @default all */
  readonly rows?: RowRange;
  /** For a part of a larger image, which gets the noise that it has there. @default it is no part */
  readonly place?: PlaceInImage;
  /** `bytes`: rounded half to even, cut off at 0 and 255. @default 'float' */
  readonly output?: Output;
}

/**
 * Adds noise, as a poor camera or a faulty wire would. Every pixel's noise depends on the seed and on its
 * place alone.
 *
 * @returns The noisy image, or the rows of it that were asked for.
 * @throws {TypeError | RangeError} for a bad image or option, a place where the image does not fit into the
 *   larger one's width, an unknown kind of noise, a sigma below 0, a share that is not from 0 to 1, and a seed
 *   that is not a whole number from 0 to 2^32 - 1.
 */
export function addNoise(
  image: Image,
  noise: Noise,
  options?: NoiseOptions & { output?: 'float' },
): Matrix;
export function addNoise(
  image: Image,
  noise: Noise,
  options: NoiseOptions & { output: 'bytes' },
): ByteMatrix;
export function addNoise(image: Image, noise: Noise, options: NoiseOptions = {}): Image {
  requireImage('image', image);
  const addTo = noiseOf(noise);
  requireOptions('options', options, ['rows', 'place', 'output']);
  const { width, height } = image;
  const {
    rows = { start: 0, end: height },
    place = { x: 0, y: 0, width },
    output = 'float',
  } = options;
  requireOneOf('output', output, OUTPUTS);
  requireFields('rows', rows, '{ start, end }');
  requireWhole('rows: start', rows.start, 0, height - 1);
  requireWhole('rows: end', rows.end, rows.start + 1, height);
  requireFields('place', place, '{ x, y, width }');
  requireWhole('place: width', place.width, width);
  requireWhole('place: x', place.x, 0, place.width - width);
  requireWhole('place: y', place.y, 0);
  const size = { width, height: rows.end - rows.start };
  const result =
    output === 'bytes'
      ? createByteMatrix(size.width, size.height)
      : createMatrix(size.width, size.height);
  const pixels = image.data.subarray(rows.start * width, rows.end * width);
  addTo(pixels, result.data, { ...size, x: place.x, y: place.y + rows.start, of: place.width });
  return result;
}

/** Writes pixels of an area with their noise. */
type AddTo = (pixels: Image['data'], result: Image['data'], area: NoisyArea) => void;

function noiseOf(noise: Noise): AddTo {
  requireFields('noise', noise, '{ kind, sigma or share, seed }');
  requireOneOf('noise: kind', noise.kind, NOISES);
  const { kind, seed = 1 } = noise;
  requireWhole('noise: seed', seed, 0, 2 ** 32 - 1);
  if (kind === 'gaussian') {
    const { sigma } = noise;
    requireNumber('noise: sigma', sigma, 'a number of at least 0', (s) => s >= 0 && s < Infinity);
    return (pixels, result, area) => {
      const normals = normalsIn(seed, area);
      for (let i = 0; i < pixels.length; i++) result[i] = pixels[i]! + sigma * normals[i]!;
    };
  }
  const { share } = noise;
  requireNumber('noise: share', share, 'a number from 0 to 1', (s) => s >= 0 && s <= 1);
  const levels = kind === 'random-valued' ? 256 : 2;
  return impulses(seedBits(seed), share, levels);
}

/** A share of the pixels becomes one of so many levels, from 0 to 255, that lie evenly. */
const impulses =
  (seed: number, share: number, levels: number): AddTo =>
  (pixels, result, { width, height, x, y, of }) => {
    const limit = share * 2 ** 32;
    const step = 255 / (levels - 1);
    for (let row = 0, i = 0; row < height; row++) {
      const end = i + width;
      for (let at = 2 * ((y + row) * of + x); i < end; i++, at += 2) {
        const isHit = bitsAt(seed, at) < limit;
        result[i] = isHit
          ? step * Math.floor(bitsAt(seed, at + 1) * (levels / 2 ** 32))
          : pixels[i]!;
      }
    }
  };
