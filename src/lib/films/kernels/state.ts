import { createMatrix, type Matrix } from '../../convolve/index.ts';
import { matrixText, parseMatrix } from '../../notation/index.ts';
import { fillKernel, FILLINGS, type Filling } from './example-weights.ts';
import { middleCell, type KernelView } from './scene.ts';
import { areaOf, contains, type Point } from '../../grid/index.ts';
import { pairOf, type LinkValues } from '../link.ts';
import { fromParsed } from '../matrix-data.ts';
import { LARGEST } from './choices.ts';

/** What the figure shows; `filling` says how the weights were made, unless the reader typed them. */
export interface KernelsState extends KernelView {
  readonly filling: Filling | undefined;
}

/** A kernel of another size or filling, with its anchor in the middle. */
export function filled(
  filling: Filling,
  width: number,
  height: number,
  place: Point,
): KernelsState {
  const kernel = fillKernel(filling, width, height);
  return { kernel, filling, anchor: middleCell(kernel), place };
}

/**
 * Another kernel that the reader typed or pasted; the anchor stays where it can.
 *
 * @throws {RangeError} if it is too large for the figure.
 */
export function withKernel(state: KernelsState, kernel: Matrix): KernelsState {
  if (Math.max(kernel.width, kernel.height) > LARGEST) {
    throw new RangeError(
      `The kernel would have ${kernel.width} x ${kernel.height} cells; ${LARGEST} x ${LARGEST} is the most that fits here.`,
    );
  }
  const anchor = contains(areaOf(kernel), state.anchor) ? state.anchor : middleCell(kernel);
  return { ...state, kernel, anchor, filling: undefined };
}

/** The reader's own kernel with other sides: what has room stays, new weights are 0. */
export function resized(state: KernelsState, width: number, height: number): KernelsState {
  const { kernel } = state;
  const weights = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return contains(areaOf(kernel), { x, y }) ? kernel.data[y * kernel.width + x]! : 0;
  });
  return withKernel(state, createMatrix(width, height, weights));
}

/** The state as it stands in the page's address. */
export function toAddress({ kernel, filling, anchor, place }: KernelsState) {
  return {
    ...(filling === undefined
      ? { kernel: matrixText(kernel) }
      : { weights: filling, size: `${kernel.width},${kernel.height}` }),
    anchor: `${anchor.x},${anchor.y}`,
    at: `${place.x},${place.y}`,
  };
}

/**
 * What an address says; what it leaves out is as in `first`.
 *
 * @throws {SyntaxError | RangeError} for what cannot be read or does not fit.
 */
export function fromAddress(address: LinkValues, first: KernelsState, image: Matrix) {
  const filling = (address.get('weights') ?? first.filling) as Filling;
  if (!FILLINGS.includes(filling)) throw new RangeError(`there are no weights "${filling}"`);
  const size = pairOf(address.get('size')) ?? { x: first.kernel.width, y: first.kernel.height };
  if (!contains({ x: 1, y: 1, width: LARGEST, height: LARGEST }, size)) {
    throw new RangeError(`there is no size ${size.x} x ${size.y}`);
  }
  const kernel = address.get('kernel');
  const place = pairOf(address.get('at')) ?? first.place;
  const made = filled(filling, size.x, size.y, place);
  const state = kernel === null ? made : withKernel(made, fromParsed(parseMatrix(kernel)));
  const anchor = pairOf(address.get('anchor')) ?? state.anchor;
  if (!contains(areaOf(state.kernel), anchor) || !contains(areaOf(image), place)) {
    throw new RangeError('the anchor or the pixel lies outside');
  }
  return { ...state, anchor };
}

/** A copy with one weight changed. */
export function withWeight(state: KernelsState, { x, y }: Point, weight: number): KernelsState {
  const { width, height, data } = state.kernel;
  return withKernel(state, createMatrix(width, height, data.with(y * width + x, weight)));
}
