import { box } from '../../../src/lib/convolve/index.ts';
import { diagnose, type Computation, type Question } from '../../../src/lib/exercises/index.ts';
import { region } from '../trace/support.ts';

const BYTES = { range: 'clamp', rounding: 'half-even' } as const;
export const VALUE: Question = { asks: 'value' };
export const SUM: Question = { asks: 'sum' };
export const ONE = { size: 'valid', output: { x: 0, y: 0 } } as const;

export const mean: Computation = { ...ONE, image: region, kernel: box(3, 3), storage: BYTES };
/** The names of the mistakes that an answer may come from, or what else it is. */
export function named(
  answer: string | number,
  computation: Computation,
  question = VALUE,
): string[] {
  const diagnosis = diagnose(String(answer), { computation, question });
  return diagnosis.kind === 'mistake' ? diagnosis.mistakes.map(({ id }) => id) : [diagnosis.kind];
}
