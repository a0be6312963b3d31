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

/** Side of the lens in pixels; odd, so that it has a centre. */
export const LENS_SIDE = 35;

const REACH = (LENS_SIDE - 1) / 2;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(Math.round(value), low), high);

/** The nearest place at which the whole lens lies on the photo. */
export function onPhoto(
  { width, height }: Pick<Matrix, 'width' | 'height'>,
  { x, y }: Point,
): Point {
  return { x: clamp(x, REACH, width - 1 - REACH), y: clamp(y, REACH, height - 1 - REACH) };
}

/** The pixels in a lens around a place. */
export const lensAt = ({ x, y }: Point) => ({
  x: x - REACH,
  y: y - REACH,
  width: LENS_SIDE,
  height: LENS_SIDE,
});

/** @param result Address of the filtered photo, or of that part of it which lies in the lens. */
export function lensView(
  photo: { readonly href: string; readonly width: number; readonly height: number },
  result: { readonly href: string; readonly partly: boolean },
  place: Point,
  whole = false,
): LensView {
  const area = areaOf(photo);
  const lens = lensAt(place);
  return {
    photo: { href: photo.href, area },
    result: { href: result.href, area: result.partly ? lens : area },
    lens,
    place,
    side: 3,
    whole,
  };
}
