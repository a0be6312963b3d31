import { parseNumber } from '../notation/index.ts';
import { type Partners, placeName, type Point } from '../grid/index.ts';
import type { Tap } from '../trace/index.ts';
import {
  type Computation,
  type Question,
  runningSums,
  storageOf,
  tapsOf,
  work,
} from './computation.ts';
import type { Mistake } from './mistake.ts';
import { mistakes } from './mistakes.ts';
import { isSameAnswer, numbersOf, partingOf, truthOf } from './numbers.ts';

/** A number that was asked for. */
export interface Exercise {
  readonly computation: Computation;
  readonly question: Question;
  /** The reader's own products so far, in reading order; `undefined` where none is known. */
  readonly entries?: readonly (number | undefined)[];
}

/** Cells to mark, by part of the figure. */
export type Place = Partners['cells'];

export type Diagnosis =
  | { readonly kind: 'right' }
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | {
      readonly kind: 'mistake';
      /** Every mistake that gives this number, the most plausible first. */
      readonly mistakes: readonly Mistake[];
      readonly sentence: string;
      readonly place: Place;
    }
  | { readonly kind: 'none'; readonly sentence: string; readonly place: Place };

/**
 * Says of an answer whether it is right, which well-known mistake gives it on this very data, or
 * where it leaves the true working.
 *
 * @param answer As it was typed: `126`, `1134/9`.
 */
export function diagnose(answer: string, exercise: Exercise): Diagnosis {
  const { computation, question } = exercise;
  let number: number;
  try {
    number = parseNumber(answer);
  } catch (error) {
    return { kind: 'unreadable', sentence: unreadable(answer, error as Error) };
  }
  if (isSameAnswer(number, truthOf(computation, question), computation, question)) {
    return { kind: 'right' };
  }
  const matching = mistakes.filter((mistake) =>
    numbersOf(mistake, computation, question).some((one) =>
      isSameAnswer(number, one, computation, question),
    ),
  );
  return matching.length > 0 ? recognised(matching, exercise) : unknown(number, exercise);
}

function unreadable(answer: string, error: Error): string {
  if (answer.trim() === '') return 'Type a number first.';
  return answer.length > 40 ? 'That is too long for a number. Try 12, -0.5 or 1/9.' : error.message;
}

function recognised(
  matching: readonly Mistake[],
  { computation, question }: Exercise,
): Diagnosis & { kind: 'mistake' } {
  const [first, ...others] = matching as [Mistake, ...Mistake[]];
  const also = others.length === 0 ? '' : ` The same number comes out when ${others[0]!.name}.`;
  const sentence = `That is what comes out when ${first.name}. ${first.why(computation)}${also}`;
  const parting =
    question.asks === 'product'
      ? [question.tap]
      : partingOf(computation, first.working(computation)!);
  return { kind: 'mistake', mistakes: matching, sentence, place: placeOf(computation, parting) };
}

/** No mistake that has a name: a hint, and the first step at which theirs and the truth part. */
function unknown(
  answer: number,
  { computation, question, entries = [] }: Exercise,
): Diagnosis & { kind: 'none' } {
  const truth = work(computation);
  const wrong =
    question.asks === 'product'
      ? question.tap
      : entries.findIndex(
          (entry, tap) =>
            entry !== undefined &&
            !isSameAnswer(entry, truth.products[tap]!, computation, { asks: 'product', tap }),
        );
  if (wrong < 0) {
    return {
      kind: 'none',
      sentence: hint(question, entries, truth.products.length, storageOf(computation) === 'float'),
      place: placeOf(computation, []),
    };
  }
  const tap = tapsOf(computation)[wrong]!;
  const look = productHint(tap, computation);
  const place = placeOf(computation, [wrong]);
  if (question.asks === 'product') {
    return { kind: 'none', sentence: look, place };
  }
  const own = entries.map((entry, index) => entry ?? truth.products[index]!);
  const follows = isSameAnswer(answer, runningSums(own).at(-1)!, computation, { asks: 'sum' });
  const start = follows
    ? 'It is the sum of your products, but one of them is not right yet.'
    : 'Your sum and the true one part at a product.';
  return { kind: 'none', sentence: `${start} ${look}`, place };
}

function productHint({ place, cell }: Tap, { operation, kernel }: Computation): string {
  const name = ({ x, y }: Point): string => lower(placeName({ x, y }));
  const written = { x: kernel.width - 1 - cell.x, y: kernel.height - 1 - cell.y };
  const weight =
    operation === 'convolve'
      ? `${name(cell)} of the turned kernel, which is ${name(written)} as it was written`
      : `${name(cell)} of the kernel`;
  return `Look at ${name(place)} of the image: take that pixel times the weight that lies on it, ${weight}.`;
}

function hint(
  question: Question,
  entries: readonly (number | undefined)[],
  count: number,
  isFloat: boolean,
): string {
  if (question.asks === 'value') {
    const last = isFloat ? '' : ' Bring the sum to what a pixel can hold, once, at the end.';
    return `It matches no mistake known here. Go through the ${count} products and add each at once.${last}`;
  }
  const complete = entries.length === count && entries.every((entry) => entry !== undefined);
  return complete
    ? 'The products are right; the slip is in the addition. Add them again, each with its sign.'
    : 'It matches no mistake known here. Go through the products one by one and add each at once.';
}

const lower = (text: string): string => text.toLowerCase();

/** The cells of some taps; without any, the output pixel. */
function placeOf(computation: Computation, parting: readonly number[]): Place {
  if (parting.length === 0) return { output: [computation.output] };
  const taps = tapsOf(computation).filter(({ index }) => parting.includes(index));
  const weights: readonly Point[] = taps.map(({ cell }) => cell);
  return { image: taps.map(({ place }) => place), kernel: weights, products: weights };
}
