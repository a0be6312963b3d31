import {
  flipFilm,
  impulseFilm,
  scatterFilm,
  trace,
  traceFilm,
  type GridFilm,
  type TraceFilm,
} from '../../lib/trace/index.ts';
import type { FigureSource } from './source.ts';

/** How each figure makes its film from its source, at build time and in the browser. */

export function stepperFilm({ image, kernel, white = 255, ...options }: FigureSource): TraceFilm {
  return traceFilm(trace(image, kernel, options), white);
}

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

export function impulseFigureFilm({ image, kernel }: FigureSource): GridFilm {
  return impulseFilm(image, kernel);
}

export function scatterFigureFilm({ image, kernel, white = 255 }: FigureSource): GridFilm {
  return scatterFilm(image, kernel, white);
}
