import { box } from '../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../src/lib/films/edit-session.ts';
import type { FigureSource } from '../../../src/lib/films/source.ts';
import { stepperModel } from '../../../src/lib/films/stepper/film.ts';
import type { TraceFilm } from '../../../src/lib/trace/index.ts';
import { clamped, region } from '../trace/support.ts';

/** A session of the stepper with the worked example. */
export const source: FigureSource = {
  image: region,
  kernel: box(3, 3),
  size: 'valid',
  storage: clamped,
};

export type Session = EditSession<FigureSource, TraceFilm>;

export const worked = (first: FigureSource = source): Session =>
  new EditSession(stepperModel, first);

/** The number that its first output pixel has in the end. */
export const stored = ({ shown }: Session): number => shown.trace.valueAt({ x: 0, y: 0 });
