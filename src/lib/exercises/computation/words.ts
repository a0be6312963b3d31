import { isSame, placeName } from '../../grid/index.ts';
import { formatNumber, formatWeight } from '../../notation/index.ts';
import type { Tap } from '../../trace/index.ts';
import { isSameNumber } from '../same-number.ts';
import { sumOf, tapsOf, work, type Computation, type Question } from './computation.ts';

/** A fraction need not be told to the last digit; 18 × 1/9 in float32 is none. */
const precision = (number: number): string =>
  isSameNumber(number, Math.round(number), 0) ? '' : ' One decimal is enough.';

const factorsOf = ({ pixel, weight }: Tap): string =>
  `${formatNumber(pixel)} × ${formatWeight(weight)}`;

/** The question in words. */
export function ask(computation: Computation, question: Question): string {
  const taps = tapsOf(computation);
  switch (question.asks) {
    case 'product': {
      const tap = taps[question.tap]!;
      const { place, source, pixel, product } = tap;
      const isInside = source !== null && isSame(source, place);
      const next = isInside
        ? `${placeName(place)} of the image comes next.`
        : `${placeName(place)} comes next: outside the image, with the number ${formatNumber(pixel)}.`;
      return `${next} What is ${factorsOf(tap)}?${precision(product)}`;
    }
    case 'sum':
      return `Add the last product, ${factorsOf(taps.at(-1)!)}: what is the sum of all ${taps.length}?${precision(sumOf(work(computation)))}`;
    case 'value':
      return `Which number will be stored at ${placeName(computation.output).toLowerCase()} of the output?`;
  }
}

/** What a number is called inside a sentence: a product by its factors, 200 × 1/9. */
export function nameOf(computation: Computation, question: Question): string {
  if (question.asks === 'product') return factorsOf(tapsOf(computation)[question.tap]!);
  return question.asks === 'sum' ? 'the sum' : 'the stored number';
}

/** A sum is written with two decimals at most, any other number with one. */
export const textOf = (number: number, { asks }: Question): string =>
  formatNumber(number, asks === 'sum' ? 2 : 1);
