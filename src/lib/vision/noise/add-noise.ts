import {
  createByteMatrix,
  createMatrix,
  type ByteMatrix,
  type Image,
  type Matrix,
  type Output,
} from '../../convolve/index.ts';
import {
  normalAt,
  randomAt,
  requireFields,
  requireImage,
  requireNumber,
  requireOneOf,
  requireOptions,
  requireWhole,
  OUTPUTS,
  type RowRange,
} from '../../matrix/index.ts';

const NOISES = ['gaussian', 'salt-and-pepper', 'random-valued'] as const;

/** What is done to an image; the same seed does the same. */
export type Noise =
  /** Every pixel gets a number of its own added, of mean 0 and standard deviation `sigma`. */
  | { readonly kind: 'gaussian'; readonly sigma: number; readonly seed?: number }
  /** A share of the pixels becomes black or white, 0 or 255, half of them each. */
  | { readonly kind: 'salt-and-pepper'; readonly share: number; readonly seed?: number }
  /** A share of the pixels becomes any whole number from 0 to 255. */
  | { readonly kind: 'random-valued'; readonly share: number; readonly seed?: number };

export interface NoiseOptions {
  /** These rows alone; they get the noise that they have in the whole image. @default all */
  readonly rows?: RowRange;
  /** Which row of a larger image the first row of this one is: it gets the noise of that one. @default 0 */
  readonly firstRow?: number;
  /** `bytes`: rounded half to even, cut off at 0 and 255. @default 'float' */
  readonly output?: Output;
}

/**
 * Adds noise, as a poor camera or a faulty wire would. Every pixel's noise depends on the seed and on its
 * place alone.
 *
 * @returns The noisy image, or the rows of it that were asked for.
 * @throws {TypeError | RangeError} for a bad image or option, an unknown kind of noise, a sigma below 0, a
 *   share that is not from 0 to 1, and a seed that is not a whole number from 0 to 2^32 - 1.
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
  const noisy = noisyValueOf(noise);
  requireOptions('options', options, ['rows', 'firstRow', 'output']);
  const { rows = { start: 0, end: image.height }, firstRow = 0, output = 'float' } = options;
  requireOneOf('output', output, OUTPUTS);
  requireFields('rows', rows, '{ start, end }');
  requireWhole('rows: start', rows.start, 0, image.height - 1);
  requireWhole('rows: end', rows.end, rows.start + 1, image.height);
  requireWhole('firstRow', firstRow, 0);
  const height = rows.end - rows.start;
  const result =
    output === 'bytes' ? createByteMatrix(image.width, height) : createMatrix(image.width, height);
  const first = rows.start * image.width;
  for (let i = 0; i < result.data.length; i++) {
    result.data[i] = noisy(image.data[first + i]!, firstRow * image.width + first + i);
  }
  return result;
}

/** What becomes of a pixel, by its value and its index in the image. */
function noisyValueOf(noise: Noise): (value: number, index: number) => number {
  requireFields('noise', noise, '{ kind, sigma or share, seed }');
  requireOneOf('noise: kind', noise.kind, NOISES);
  const { kind, seed = 1 } = noise;
  requireWhole('noise: seed', seed, 0, 2 ** 32 - 1);
  if (kind === 'gaussian') {
    const { sigma } = noise;
    requireNumber('noise: sigma', sigma, 'a number of at least 0', (s) => s >= 0 && s < Infinity);
    return (value, index) => value + sigma * normalAt(seed, index);
  }
  const { share } = noise;
  requireNumber('noise: share', share, 'a number from 0 to 1', (s) => s >= 0 && s <= 1);
  const impulse =
    kind === 'random-valued'
      ? (random: number) => Math.floor(256 * random)
      : (random: number) => (random < 0.5 ? 0 : 255);
  return (value, index) =>
    randomAt(seed, 2 * index) < share ? impulse(randomAt(seed, 2 * index + 1)) : value;
}
