import type { Matrix } from '../../convolve/index.ts';

/** A difference of one gray level has to be seen. */
const FAINTEST = 90;

/** How bright a difference is on the map: black where there is none, and the larger, the brighter. */
export const shadeOf = (apart: number): number =>
  apart === 0 ? 0 : Math.min(255, FAINTEST + 4 * Math.abs(apart));

/** A map of where two gray pictures of the same size differ, for a first frame. */
export const mapOf = (a: Matrix, b: Matrix): Matrix => ({
  ...a,
  data: a.data.map((value, index) => shadeOf(value - b.data[index]!)),
});
