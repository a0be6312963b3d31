import { isSame, type Point } from '../../grid/index.ts';
import type { Frame, Trace, TraceFilm } from '../../trace/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { diagnose } from '../diagnose.ts';
import type { Prediction } from '../prediction.ts';
import { storageOf, type Computation, type Question } from './computation.ts';
import { computationProblem } from './problem.ts';

/** A stepper at a step. */
export interface Stepping {
  /** What it computes. A figure's source says more; that is left out here. */
  readonly source: Omit<Computation, 'output'>;
  readonly film: TraceFilm;
  readonly step: number;
  /** The step that a move on will show. */
  readonly next: number;
}

/**
 * What a stepper asks before it shows the next step; undefined if that is in sight already.
 *
 * @param entryAt What the reader predicted for a step, if anything.
 */
export function predictionOf(
  { source, film, step, next }: Stepping,
  entryAt: (step: number) => number | undefined = () => undefined,
): Prediction | undefined {
  const question = questionBefore(film.trace, step, next);
  if (question === undefined) return undefined;
  const { output, taps } = film.trace.frameAt(next);
  const problem = computationProblem(computationOf(source, output));
  const first = next - (next % film.stepsPerWhole) + 1;
  const entries = taps.flatMap(({ index: tap }) => {
    const number = entryAt(first + tap);
    // Before the last product it is the sum that is asked for.
    const isProduct = number !== undefined && tap < taps.length - 1;
    return isProduct ? [{ question: { asks: 'product', tap } as const, number }] : [];
  });
  return {
    words: problem.ask(question),
    name: problem.nameOf(question),
    truth: problem.textOf(question),
    isLast: question.asks === 'value' || (question.asks === 'sum' && storageOf(source) === 'float'),
    judge(typed) {
      const diagnosis = diagnose(typed, problem, question, entries);
      if (question.asks !== 'sum' || !('place' in diagnosis)) return diagnosis;
      // Who has typed products so far may type the last one, too.
      const last = { asks: 'product', tap: taps.length - 1 } as const;
      if (diagnose(typed, problem, last).kind !== 'right') return diagnosis;
      const sentence = `${typed} is the last product. Now add it to the sum so far, ${formatNumber(taps.at(-2)!.sum, 2)}.`;
      return { kind: 'unfinished', sentence };
    },
  };
}

/** One output pixel of what a stepper computes, without what belongs to its drawing alone. */
function computationOf(
  { image, kernel, operation, border, size, storage }: Stepping['source'],
  output: Point,
): Computation {
  return {
    image,
    kernel,
    output,
    ...(operation && { operation }),
    ...(border && { border }),
    ...(size && { size }),
    ...(storage && { storage }),
  };
}

/**
 * What a reader may be asked before the step `to` is shown, standing at `from`: the next product;
 * the sum, where the last product would show it; the stored number. Nothing, if it is in sight.
 */
export function questionBefore(trace: Trace, from: number, to: number): Question | undefined {
  if (to <= from || to >= trace.length) return undefined;
  const here = trace.frameAt(from);
  const next = trace.frameAt(to);
  switch (next.phase) {
    case 'product':
      return next.done < next.taps.length
        ? { asks: 'product', tap: next.done - 1 }
        : { asks: 'sum' };
    case 'range':
      return { asks: 'value' };
    case 'store':
      return isSame(here.output, next.output) && isKnown(trace, here)
        ? undefined
        : { asks: 'value' };
    default:
      return undefined;
  }
}

/** Does the frame show already what will be stored? */
function isKnown({ storage }: Trace, { phase, done, taps }: Frame): boolean {
  return phase === 'range' || (storage === 'float' && done === taps.length);
}
