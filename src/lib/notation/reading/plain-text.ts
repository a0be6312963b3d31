import { codeOf, plainNumber } from './characters.ts';

const TIMES = /[\u00d7\u00b7\u2217\u2219\u22c5]/g;
const LINE_BREAK = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/g;

/** The pieces of tall brackets in which SymPy and others draw a matrix. */
const BAR = /[\u239b-\u23a6\u2502]/g;

const INVISIBLE_IN_NUMBER = /[\d.]([\u200b-\u200d\u2060\ufeff])[\d.]/;

/**
 * A text in the characters that a program would use, for signs and for line breaks, too. Each
 * character stays where it is.
 *
 * @throws {SyntaxError} if a number has an invisible character inside: it may be one number or two.
 */
export function plainText(text: string): string {
  const inside = INVISIBLE_IN_NUMBER.exec(text);
  if (inside) {
    throw new SyntaxError(
      `A character that cannot be seen, ${codeOf(inside[1]!)}, is inside a number.`,
    );
  }
  return plainNumber(text).replace(TIMES, '*').replace(BAR, '|').replace(LINE_BREAK, '\n');
}
