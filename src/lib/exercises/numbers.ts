import {
  type Computation,
  numberAsked,
  type Question,
  storageOf,
  sumOf,
  toleranceOf,
  work,
  type Working,
} from './computation.ts';
import type { Mistake } from './mistake.ts';

/** Are two numbers the same, as far as the answer to this question can tell? */
export function isSameAnswer(
  answer: number,
  number: number,
  computation: Computation,
  question: Question,
): boolean {
  // Weights are float32: large numbers are true to about one part in four million.
  const slack = Math.abs(number) * 2 ** -22;
  return Math.abs(answer - number) <= toleranceOf(question, storageOf(computation)) + slack;
}

/** The right answer. */
export const truthOf = (computation: Computation, question: Question): number =>
  numberAsked(work(computation), question)!;

/**
 * The numbers that a reader who makes a mistake may come to: what it gives, and if a byte is asked
 * for, the sum before it was brought to one. None where it does no harm on this data: a number that
 * is right betrays no mistake.
 */
export function numbersOf(
  mistake: Mistake,
  computation: Computation,
  question: Question,
): readonly number[] {
  const made = mistake.working(computation);
  if (made === undefined) return [];
  const truth = work(computation);
  const differs = (number: number | undefined, right: number): number is number =>
    number !== undefined &&
    Number.isFinite(number) &&
    !isSameAnswer(number, right, computation, question);
  const right = numberAsked(truth, question)!;
  const number = numberAsked(made, question);
  const numbers = differs(number, right) ? [number] : [];
  if (question.asks !== 'value' || storageOf(computation) === 'float') return numbers;
  const sum = sumOf(made);
  return differs(sum, sumOf(truth)) && differs(sum, right) ? [...numbers, sum] : numbers;
}

/** Where a working leaves the true one: at some products, at a running sum, or not before the end. */
export function partingOf(computation: Computation, made: Working): readonly number[] {
  const truth = work(computation);
  const indices = truth.products.map((_, index) => index);
  const parts = (a: number, b: number): boolean => Math.abs(a - b) > 1e-4;
  const products = indices.filter(
    (index) => made.products.length > 0 && parts(made.products[index]!, truth.products[index]!),
  );
  if (products.length > 0 || made.products.length === 0) return products;
  return indices.filter((index) => parts(made.sums[index]!, truth.sums[index]!)).slice(0, 1);
}
