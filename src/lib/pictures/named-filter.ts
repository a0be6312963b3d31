import { createMatrix, prewitt, scharr, sobel, type Matrix } from '../convolve/index.ts';
import {
  differenceOfGaussiansKernel,
  gaussianKernel,
  laplacianOfGaussianKernel,
  unsharpKernel,
  type Operator,
} from '../vision/index.ts';
import type { LocalFilter } from './local-filter.ts';
import type { FilterSettings } from './settings.ts';

/** Filters by name, with what they need to know. */
export type NamedFilter =
  | { readonly name: 'gaussian'; readonly sigma: number }
  | { readonly name: 'unsharp-mask'; readonly sigma: number; readonly amount: number }
  | { readonly name: 'laplacian-of-gaussian'; readonly sigma: number }
  | { readonly name: 'difference-of-gaussians'; readonly sigma: number; readonly ratio?: number }
  | { readonly name: 'gradient-magnitude'; readonly operator: Operator }
  | { readonly name: 'median'; readonly width: number; readonly height: number }
  | Exclude<LocalFilter, { readonly name: 'median' }>;

/** What a filter is made of. */
type Parts = Pick<FilterSettings, 'kernel' | 'magnitudeWith' | 'insteadOfSum' | 'operation'>;

const DERIVATIVES = { sobel, prewitt, scharr };

/**
 * The settings of a filter by name: a kernel where it is one, or else a window and what is made of the pixels
 * under it.
 *
 * @param rest Border, range, mode and so on.
 * @throws {TypeError | RangeError} what the function of vision with that name throws.
 */
export const settingsOf = (
  filter: NamedFilter,
  rest: Omit<FilterSettings, keyof Parts>,
): FilterSettings => ({ ...rest, operation: 'correlate', ...partsOf(filter) });

function partsOf(filter: NamedFilter): Omit<Parts, 'operation'> {
  switch (filter.name) {
    case 'gaussian':
      return { kernel: gaussianKernel(filter.sigma) };
    case 'unsharp-mask':
      return { kernel: unsharpKernel(filter.sigma, filter.amount) };
    case 'laplacian-of-gaussian':
      return { kernel: laplacianOfGaussianKernel(filter.sigma) };
    case 'difference-of-gaussians':
      return { kernel: differenceOfGaussiansKernel(filter.sigma, filter.ratio) };
    case 'gradient-magnitude': {
      const kernelOf = DERIVATIVES[filter.operator];
      return { kernel: kernelOf('x'), magnitudeWith: kernelOf('y') };
    }
    case 'median':
      return {
        kernel: windowOf(filter.width, filter.height),
        insteadOfSum: { name: 'median' },
      };
    case 'gradient-direction':
      return { kernel: windowOf(3, 3), insteadOfSum: filter };
    case 'thinned-gradient':
      return { kernel: windowOf(5, 5), insteadOfSum: filter };
    case 'hysteresis':
    case 'threshold':
    case 'noise':
    case 'directional-weighted-median':
      return { kernel: windowOf(1, 1), insteadOfSum: filter };
  }
}

function windowOf(width: number, height: number): Matrix {
  const window = createMatrix(width, height);
  window.data.fill(1);
  return window;
}
