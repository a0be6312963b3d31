import type { Matrix } from '../convolve/index.ts';
import { exactText, formatWeight, hasDecimalComma, parseNumber } from '../notation/index.ts';
import { kernelFrom, requireKernelSide } from './named-kernels.ts';

/** What is wrong with an attempt, in a sentence for the reader; `undefined` if nothing is. */
function problemOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * The weight that was typed into a field.
 *
 * @throws {RangeError} a sentence for the reader that names the field
 */
function numberAt(text: string, row: number, column: number): number {
  const place = `Row ${row}, column ${column}`;
  if (text.trim() === '') throw new RangeError(`${place} is empty. Type a number, such as 0.`);
  const problem = problemOf(() => parseNumber(text));
  if (problem !== undefined) throw new RangeError(`${place}: ${problem}`);
  return parseNumber(text);
}

/** A kernel in which weights have been typed. */
export interface TypedKernel {
  /** With each weight that could be read. */
  readonly kernel: Matrix;
  /** Sentences for the reader, by the index of the weight. */
  readonly problems: ReadonlyMap<number, string>;
}

/** @param texts What was typed, by the index of the weight. */
export function typedKernel(
  { width, height, data }: Matrix,
  texts: ReadonlyMap<number, string>,
): TypedKernel {
  const values = [...data];
  const problems = new Map<number, string>();
  for (const [index, text] of texts) {
    const problem = problemOf(() => {
      values[index] = numberAt(text, Math.floor(index / width), index % width);
    });
    if (problem !== undefined) problems.set(index, problem);
  }
  return { kernel: kernelFrom({ width, height, values }), problems };
}

/** What is wrong with a side that was typed for a kernel; `undefined` if nothing is. */
export function sideProblem(
  kernel: Matrix,
  side: 'width' | 'height',
  value: number,
): string | undefined {
  // A kernel of the list may be larger than one that is typed.
  if (value === kernel[side]) return undefined;
  return problemOf(() => requireKernelSide(side, value));
}

/** Whether a text is a single number, or one with a decimal comma, which its field will ask about. */
export const isForOneField = (text: string): boolean =>
  hasDecimalComma(text) || problemOf(() => parseNumber(text)) === undefined;

/** A weight to its last digit, as it is shown where it is edited. */
export const editedText = (weight: number): string => exactText(weight).replace('-', '\u2212');

/** Whether a text is one of those that the weight is shown as, so that nothing has been typed. */
export function showsWeight(text: string, weight: number): boolean {
  const plain = (minus: string): string => minus.replace('\u2212', '-');
  return [formatWeight(weight), exactText(weight)].map(plain).includes(plain(text));
}
