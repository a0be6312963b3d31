import type { CorrelateOptions, Image, Matrix } from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';
import {
  addNoise,
  direction,
  directionalReach,
  directionalWeightedMedian,
  gradient,
  hysteresis,
  median,
  thinnedGradient,
  threshold,
} from '../vision/index.ts';
import type { DirectionalOptions, Noise, Operator, PlaceInImage } from '../vision/index.ts';

/** What can be made of the pixels under a window that is no sum, as plain data that may be sent. */
export type LocalFilter =
  | { readonly name: 'median' }
  /** On 3 x 3: radians, y down. */
  | { readonly name: 'gradient-direction'; readonly operator: Operator }
  /** On 5 x 5: the gradient where it is strongest across its edge. */
  | { readonly name: 'thinned-gradient'; readonly operator: Operator }
  /** On 1 x 1, but with all of the plane in view: 255 for what stays. */
  | { readonly name: 'hysteresis'; readonly low: number; readonly high: number }
  /** On 1 x 1, and so is noise: 255 above the level, or else 0. */
  | { readonly name: 'threshold'; readonly level: number }
  | { readonly name: 'noise'; readonly noise: Noise }
  /** On 1 x 1, but each pass needs what the one before has made around it. */
  | {
      readonly name: 'directional-weighted-median';
      readonly options?: Omit<DirectionalOptions, 'border' | 'rows'>;
    };

/** Nanoseconds for a pixel, about, and for one of a picture that is not opaque. */
export const LOCAL_COSTS: Readonly<Record<LocalFilter['name'], readonly [number, number]>> = {
  median: [80, 500],
  'gradient-direction': [60, 80],
  'thinned-gradient': [80, 110],
  hysteresis: [5, 5],
  threshold: [3, 3],
  noise: [60, 60],
  'directional-weighted-median': [400, 400],
};

/** Whether alpha is filtered as colour is; it stays as it was beside the others. */
export const filtersAlpha = ({ name }: LocalFilter): boolean => name === 'median';

/** Whether the numbers grow as colour does, so that those of colour times alpha are divided by alpha. */
export const growsWithColour = ({ name }: LocalFilter): boolean =>
  name === 'median' || name === 'thinned-gradient';

/** Whether a pixel may depend on any other one, so that the plane cannot be divided. */
export const needsWholePlane = (filter: LocalFilter | undefined): boolean =>
  filter?.name === 'hysteresis';

/** How many rows above and below its window a pixel depends on, where a plane can be divided all the same. */
export const rowsBeyondWindow = (filter: LocalFilter | undefined): number =>
  filter?.name === 'directional-weighted-median' ? directionalReach(filter.options?.passes) : 0;

/** Whether a pixel depends on others than those under its window. */
export const looksFurther = (filter: LocalFilter | undefined): boolean =>
  needsWholePlane(filter) || rowsBeyondWindow(filter) > 0;

/** Whether colour is filtered as it is stored: a pixel by itself, or wrong ones among the others. */
export const takesStoredColour = (filter: LocalFilter): boolean =>
  filter.name === 'threshold' || filter.name === 'noise' || looksFurther(filter);

/** What a filter has to know beside the image. */
export interface LocalTask {
  readonly window: Matrix;
  readonly options: Pick<CorrelateOptions, 'border' | 'constant' | 'size' | 'anchor' | 'rows'>;
  /** The channel that is filtered: each gets noise of its own. */
  readonly channel: number;
  /** Where the image lies in the picture, if it is a part of it. */
  readonly place?: PlaceInImage;
}

/**
 * @returns The numbers for the rows of the options; bytes where they can be no others.
 * @throws {TypeError | RangeError} what the functions of vision throw, and for a window of other sides than the
 *   filter has.
 */
export function applyLocal(
  filter: LocalFilter,
  image: Image,
  { window, options, channel, place }: LocalTask,
): Image {
  switch (filter.name) {
    case 'median': {
      const { width, height } = window;
      return hasBytes(image)
        ? median(image, width, height, { ...options, output: 'bytes' })
        : median(image, width, height, options);
    }
    case 'gradient-direction': {
      requireSide(filter, window, 3);
      const { x, y } = gradient(image, filter.operator, options);
      return direction(x, y);
    }
    case 'thinned-gradient':
      requireSide(filter, window, 5);
      return thinnedGradient(image, filter.operator, options);
    case 'hysteresis':
      requireSide(filter, window, 1);
      return hysteresis(rowsOf(image, options), filter.low, filter.high);
    case 'threshold':
      requireSide(filter, window, 1);
      return threshold(rowsOf(image, options), filter.level);
    case 'noise': {
      requireSide(filter, window, 1);
      const { seed = 1 } = filter.noise;
      const { rows } = options;
      const noise = { ...filter.noise, seed: (seed + channel) % 2 ** 32 };
      return addNoise(image, noise, { ...(rows && { rows }), ...(place && { place }) });
    }
    case 'directional-weighted-median': {
      requireSide(filter, window, 1);
      const { border, constant, rows } = options;
      if (constant !== undefined) {
        throw new RangeError(`constant: received ${constant}; ${filter.name} has none`);
      }
      return directionalWeightedMedian(image, {
        ...filter.options,
        ...(border && { border }),
        ...(rows && { rows }),
      });
    }
  }
}

function rowsOf({ width, height, data }: Image, { rows }: LocalTask['options']): Image {
  const { start, end } = rows ?? { start: 0, end: height };
  return { width, height: end - start, data: data.subarray(start * width, end * width) } as Image;
}

function requireSide({ name }: LocalFilter, { width, height }: Matrix, side: number): void {
  if (width === side && height === side) return;
  throw new RangeError(`kernel: received ${width} x ${height}; ${name} has ${side} x ${side}`);
}

/** `applyLocal` in floats. */
export function localSums(filter: LocalFilter, image: Image, task: LocalTask): Matrix {
  const result = applyLocal(filter, image, task);
  return hasBytes(result) ? { ...result, data: new Float32Array(result.data) } : result;
}
