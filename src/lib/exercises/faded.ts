import { areaOf, cellAt } from '../grid/index.ts';
import { type Trace } from '../trace/index.ts';
import type { Computation, Question } from './computation.ts';
import { tidyExercise, type TidyKind } from './tidy.ts';

/** A number of a worked round: given, or left to the reader. */
export interface Field {
  readonly question: Question;
  readonly blank: boolean;
}

/** How many rounds there are, and what each leaves to the reader. */
export const ROUNDS = [
  'Worked out',
  'The last step is yours',
  'Half of it is yours',
  'All of it is yours',
] as const;

/** Share of the products that is blank in each round. */
const BLANK_PRODUCTS = [0, 0, 0.5, 1];

/**
 * The numbers of a round: every product, their sum, and the stored number if it is another step.
 *
 * @param round From 0: worked out, last step blank, half blank, all blank.
 */
export function fieldsOf(round: number, products: number, stores: boolean): readonly Field[] {
  const given = products - Math.ceil(products * BLANK_PRODUCTS[round]!);
  const end: readonly Question[] = stores
    ? [{ asks: 'sum' }, { asks: 'value' }]
    : [{ asks: 'sum' }];
  return [
    ...Array.from({ length: products }, (_, tap) => ({
      question: { asks: 'product', tap } as const,
      blank: tap >= given,
    })),
    ...end.map((question) => ({ question, blank: round > 0 })),
  ];
}

/** Name of a number, for its field. */
export function fieldName(question: Question, { applied }: Trace): string {
  if (question.asks === 'product') {
    const { x, y } = cellAt(areaOf(applied), question.tap);
    return `Product at row ${y}, column ${x}`;
  }
  return question.asks === 'sum' ? 'Sum' : 'Stored';
}

/** What is to be computed, in a sentence or two. */
export function taskOf({ operation, border = 'replicate', size, output }: Computation): string {
  const name =
    operation === 'convolve'
      ? 'This is a convolution: the kernel below is not turned yet.'
      : 'The kernel is laid on as it is written.';
  if (size === 'valid') return `${name} It covers all pixels.`;
  return `${name} Its centre lies on row ${output.y}, column ${output.x}, and the rule beyond the edge is ${border}.`;
}

/** The computation of a round: each has numbers of its own. */
export const roundOf = (seed: number, kind: TidyKind, round: number): Computation =>
  tidyExercise(seed * ROUNDS.length + round, kind);
