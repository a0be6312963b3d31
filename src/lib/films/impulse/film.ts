import { impulseFilm } from './impulse-film.ts';
import { type GridFilm } from '../../grid/index.ts';
import type { FigureSource } from '../source.ts';

/** The film of the impulse, made from its source at build time and in the browser. */
export function impulseFigureFilm({ image, kernel }: FigureSource): GridFilm {
  return impulseFilm(image, kernel);
}
