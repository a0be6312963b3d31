import type { Matrix } from '../../convolve/index.ts';
import { matrixText, parseMatrix } from '../../notation/index.ts';
import { framedArea, nearest } from './borrowing.ts';
import { type Point } from '../../grid/index.ts';
import { pairOf, type LinkValues } from '../link.ts';
import { fromParsed } from '../matrix-data.ts';
import { KERNEL_SIDES } from './choices.ts';

/** What is computed: an image, and the sides of the kernel. */
export interface BordersState {
  readonly image: Matrix;
  readonly kernel: { readonly width: number; readonly height: number };
}

/** Longest side of an image in the figure: it is there six times. */
const LARGEST = 8;

/** @throws {RangeError} if the image is too large for the figure. */
export function withImage(state: BordersState, image: Matrix): BordersState {
  if (Math.max(image.width, image.height) > LARGEST) {
    throw new RangeError(
      `The image would have ${image.width} x ${image.height} pixels; ${LARGEST} x ${LARGEST} is the most that fits here.`,
    );
  }
  return { ...state, image };
}

export function toAddress({ image, kernel }: BordersState, first: BordersState, place: Point) {
  return {
    size: `${kernel.width},${kernel.height}`,
    ...(image === first.image ? {} : { image: matrixText(image) }),
    at: `${place.x},${place.y}`,
  };
}

/**
 * What an address says; what it leaves out is as in `first`.
 *
 * @throws {SyntaxError | RangeError} for what cannot be read or does not fit.
 */
export function fromAddress(
  address: LinkValues,
  first: BordersState,
  firstPlace: Point,
): { readonly state: BordersState; readonly place: Point } {
  const sides: readonly number[] = KERNEL_SIDES;
  const size = pairOf(address.get('size')) ?? { x: first.kernel.width, y: first.kernel.height };
  if (!sides.includes(size.x) || !sides.includes(size.y)) {
    throw new RangeError(`there is no kernel of ${size.x} x ${size.y}`);
  }
  const kernel = { width: size.x, height: size.y };
  const text = address.get('image');
  const image = text === null ? first.image : fromParsed(parseMatrix(text));
  const place = pairOf(address.get('at')) ?? firstPlace;
  return {
    state: withImage({ ...first, kernel }, image),
    place: nearest(place, framedArea(image, kernel)),
  };
}
