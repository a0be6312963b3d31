import { trace, traceFilm, type TraceFilm } from '../../trace/index.ts';
import { sourceModel, type FigureSource } from '../source.ts';

/** The stepper's film, made from its source at build time and in the browser. */
export function stepperFilm({ image, kernel, white = 255, ...options }: FigureSource): TraceFilm {
  return traceFilm(trace(image, kernel, options), white);
}

export const stepperModel = sourceModel(stepperFilm);
