import type { Grid } from '../../grid/index.ts';
import { writeKey, type NumericTask } from '../numeric/index.ts';
import type { Computation, Question } from './computation.ts';
import { gridsOf } from './faded/worksheet.ts';
import { computationProblem } from './problem.ts';

/** A number of a computation, asked for by itself. @throws What `trace` throws. */
export function numericTask(
  computation: Computation,
  asked: Question,
  words: Pick<NumericTask, 'question' | 'why'>,
): NumericTask & { readonly grids: readonly Grid[] } {
  const problem = computationProblem(computation);
  return {
    ...words,
    grids: gridsOf(computation),
    key: writeKey(problem, asked),
    answer: problem.textOf(asked),
  };
}
