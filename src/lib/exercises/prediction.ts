// From the files themselves: the index would bring the seeded exercises along.
import type { Exercise } from './diagnose.ts';
import { asking, questionBefore } from './predict.ts';
import type { TraceFilm } from '../trace/index.ts';
import type { FigureSource } from '../films/source.ts';

/**
 * What a stepper asks before it shows a step, as an exercise; undefined if it is in sight already.
 *
 * @param entryAt What the reader predicted for a step, if anything.
 */
export function predictionOf(
  source: FigureSource,
  film: TraceFilm,
  step: number,
  next: number,
  entryAt: (step: number) => number | undefined,
): Exercise | undefined {
  const question = questionBefore(film.trace, step, next);
  if (question === undefined) return undefined;
  const { image, kernel, operation, border, size, storage } = source;
  const { output, taps } = film.trace.frameAt(next);
  const computation = {
    image,
    kernel,
    output,
    ...(operation && { operation }),
    ...(border && { border }),
    ...(size && { size }),
    ...(storage && { storage }),
  };
  const first = next - (next % film.stepsPerWhole) + 1;
  const entries = taps.map(({ index }) => entryAt(first + index));
  // Before the last product it is the sum that is asked for.
  return { computation, question, entries: entries.slice(0, -1) };
}

/** The question in words. */
export function questionText(exercise: Exercise, film: TraceFilm, next: number): string {
  return asking(exercise, film.trace.frameAt(next));
}
