import { scatterFilm } from './scatter-film.ts';
import { type GridFilm } from '../../grid/index.ts';
import type { FigureSource } from '../source.ts';

/** The film of scatter and gather, made from its source at build time and in the browser. */
export function scatterFigureFilm({ image, kernel, white = 255 }: FigureSource): GridFilm {
  return scatterFilm(image, kernel, white);
}
