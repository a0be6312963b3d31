import type { Matrix } from '../../convolve/index.ts';
import { areaOf, type Point, type Rectangle } from '../../grid/index.ts';

/** A picture and the pixels of the photo that it covers; one unit of the drawing is one pixel. */
export interface Layer {
  readonly href: string;
  readonly area: Rectangle;
}

/** A lens on a photo: what is seen through it is another picture, pixel upon pixel. */
export interface LensView {
  readonly photo: Layer;
  readonly result: Layer;
  /** The pixels in the lens. */
  readonly lens: Rectangle;
  /** The pixel at its centre, and the kernel's side. */
  readonly place: Point;
  readonly side: number;
  /** Shows the result everywhere. */
  readonly whole: boolean;
}

type Size = Pick<Matrix, 'width' | 'height'>;

/** Side of the lens in pixels; odd, so that it has a centre. */
const LENS_SIDE = 35;

/** What the photo lies in, as wide and high as the one that the figure opens with. */
const FRAME: Size = { width: 240, height: 174 };

/** The lens is to be no less than an eighth of the frame wide: enough for a finger, on a phone too. */
const MOST_COLUMNS = 8 * LENS_SIDE;

/**
 * The side of the squares of pixels that become one, so that the lens has its size on the screen. Its
 * three by three pixels are to be seen, and so is what a kernel makes of them.
 */
export const lensReduction = ({ width, height }: Size): number =>
  Math.ceil(Math.max(width, (height * FRAME.width) / FRAME.height) / MOST_COLUMNS);

/** Pixels on each side of the one at the centre: a small photo has room for fewer. */
const reachOn = ({ width, height }: Size): number =>
  Math.floor((Math.min(LENS_SIDE, width, height) - 1) / 2);

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(Math.round(value), low), high);

/** The nearest place at which the whole lens lies on the photo. */
export function onPhoto(photo: Size, { x, y }: Point): Point {
  const reach = reachOn(photo);
  return {
    x: clamp(x, reach, photo.width - 1 - reach),
    y: clamp(y, reach, photo.height - 1 - reach),
  };
}

/** The pixels in a lens around a place of the photo. */
export function lensAt(photo: Size, { x, y }: Point): Rectangle {
  const reach = reachOn(photo);
  const side = 2 * reach + 1;
  return { x: x - reach, y: y - reach, width: side, height: side };
}

/** @param result Address of the filtered photo, or of that part of it which lies in the lens. */
export function lensView(
  photo: Size & { readonly href: string },
  result: { readonly href: string; readonly partly: boolean },
  place: Point,
  whole = false,
): LensView {
  const area = areaOf(photo);
  const lens = lensAt(photo, place);
  return {
    photo: { href: photo.href, area },
    result: { href: result.href, area: result.partly ? lens : area },
    lens,
    place,
    side: 3,
    whole,
  };
}
