import { placeName, type Point } from '../../grid/index.ts';
import type { Tap } from '../../trace/index.ts';
import type { Entry, Hint } from '../problem.ts';
import { isSameNumber } from '../same-number.ts';
import {
  runningSums,
  storageOf,
  tapsOf,
  work,
  type Computation,
  type Question,
} from './computation.ts';
import { placeOfTaps } from './parting.ts';
import { toleranceOf } from './tolerance.ts';

/** For an answer that no mistake gives: the first step at which theirs and the truth part. */
export function hintFor(
  answer: number,
  computation: Computation,
  question: Question,
  entries: readonly Entry<Question>[],
): Hint {
  const { products: truth } = work(computation);
  const storage = storageOf(computation);
  const own = productsAmong(entries, truth.length);
  const tolerance = toleranceOf({ asks: 'sum' }, storage);
  const wrong =
    question.asks === 'product'
      ? question.tap
      : own.findIndex(
          (entry, tap) => entry !== undefined && !isSameNumber(entry, truth[tap]!, tolerance),
        );
  if (wrong < 0) {
    return {
      sentence: generalHint(computation, question, own),
      place: placeOfTaps(computation, []),
    };
  }
  const look = lookAt(tapsOf(computation)[wrong]!, computation);
  const place = placeOfTaps(computation, [wrong]);
  if (question.asks === 'product') return { sentence: look, place };
  const sum = runningSums(own.map((entry, tap) => entry ?? truth[tap]!)).at(-1)!;
  const start = isSameNumber(answer, sum, tolerance)
    ? 'It is the sum of your products, but one of them is not right yet.'
    : 'Your sum and the true one part at a product.';
  return { sentence: `${start} ${look}`, place };
}

/** The reader's own products in reading order; `undefined` where none is known. */
function productsAmong(
  entries: readonly Entry<Question>[],
  count: number,
): readonly (number | undefined)[] {
  return Array.from(
    { length: count },
    (_, tap) =>
      entries.find(({ question }) => question.asks === 'product' && question.tap === tap)?.number,
  );
}

function lookAt({ place, cell }: Tap, { operation, kernel }: Computation): string {
  const name = ({ x, y }: Point): string => placeName({ x, y }).toLowerCase();
  const written = { x: kernel.width - 1 - cell.x, y: kernel.height - 1 - cell.y };
  const weight =
    operation === 'convolve'
      ? `${name(cell)} of the turned kernel, which is ${name(written)} as it was written`
      : `${name(cell)} of the kernel`;
  return `Look at ${name(place)} of the image: take that pixel times the weight that lies on it, ${weight}.`;
}

function generalHint(
  computation: Computation,
  question: Question,
  products: readonly (number | undefined)[],
): string {
  if (question.asks === 'sum' && products.every((product) => product !== undefined)) {
    const signs = products.some((product) => product < 0) ? ', each with its sign' : '';
    return `The products are right; the slip is in the addition. Add them again${signs}.`;
  }
  const isByte = question.asks === 'value' && storageOf(computation) !== 'float';
  const last = isByte ? ' Bring the sum to what a pixel can hold, once, at the end.' : '';
  return `That is not one of the usual slips. Go through the products one by one and keep a running total.${last}`;
}
