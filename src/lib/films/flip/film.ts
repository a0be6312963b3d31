import { flipFilm } from './flip-film.ts';
import { type GridFilm } from '../../grid/index.ts';
import type { FigureSource } from '../source.ts';

/** The film of the flip, made from its source at build time and in the browser. */
export function flipFigureFilm({
  image,
  kernel,
  border,
  size,
  white = 255,
}: FigureSource): GridFilm {
  const options = { ...(border && { border }), ...(size && { size }) };
  return flipFilm(image, kernel, options, white);
}
