import type { Axis } from './axis.ts';

/** Some pixels of feature maps: those in these channels that lie in one of the rows and the columns. */
export interface Region {
  readonly channels: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** 0, 1, … count - 1. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The pixels along an axis on which some cell of the kernel lies at one of these places; no padding. */
export const pixelsUnder = (axis: Axis, places: readonly number[]): number[] =>
  upTo(axis.length).filter((pixel) => places.some((place) => meet(axis, place, pixel)));

/** The places along an axis at which some cell of the kernel lies on one of these pixels. */
export const placesOver = (axis: Axis, pixels: readonly number[]): number[] =>
  upTo(axis.places).filter((place) => pixels.some((pixel) => meet(axis, place, pixel)));

function meet({ size, stride, dilation, before }: Axis, place: number, pixel: number): boolean {
  const cell = (pixel + before - place * stride) / dilation;
  return Number.isInteger(cell) && cell >= 0 && cell < size;
}
