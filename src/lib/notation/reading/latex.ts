import { decimalAt } from './decimal.ts';
import type { Token } from './tokens.ts';

/** What LaTeX needs to set a formula, and what says nothing about its numbers. */
const SKIPPED =
  /\$+|\\(?:[[\]()]|left(?![a-z])|right(?![a-z])|[,!:; ]|quad|qquad|hline|displaystyle|mathbf|mathrm)/y;

/** Where the text goes on after the LaTeX at `start` that only sets a formula. */
export function skipLatex(text: string, start: number): number {
  SKIPPED.lastIndex = start;
  return SKIPPED.test(text) ? SKIPPED.lastIndex : start;
}

const ENVIRONMENT = String.raw`\{(?:[bBpvV]?(?:small)?matrix\*?|array)\}`;

const PIECES = [
  ['open', new RegExp(String.raw`\\begin${ENVIRONMENT}(?:\{[lcr|]*\}|\[[lcr]\])?`, 'y')],
  ['close', new RegExp(String.raw`\\end${ENVIRONMENT}`, 'y')],
  ['row', /\\\\/y],
  ['times', /\\(?:cdot|times)(?![a-z])/y],
] as const;

/** A piece that is written in LaTeX alone: an environment, the end of a row, a fraction. */
export function latexToken(
  text: string,
  start: number,
): Omit<Token, 'start' | 'spaced'> | undefined {
  if (text[start] !== '\\') return undefined;
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0], end: pattern.lastIndex };
  }
  return fractionToken(text, start);
}

/** `\frac{1}{9}`, `\tfrac19`. */
const FRACTION = /\\[td]?frac(?:\{([\d.]{1,20})\}|(\d))(?:\{([\d.]{1,20})\}|(\d))/y;

function fractionToken(text: string, start: number): Omit<Token, 'start' | 'spaced'> | undefined {
  FRACTION.lastIndex = start;
  const found = FRACTION.exec(text);
  if (!found) return undefined;
  const [over, under] = [found[1] ?? found[2]!, found[3] ?? found[4]!].map((digits) => {
    const decimal = decimalAt(digits, 0);
    return decimal?.end === digits.length ? decimal.value : NaN;
  });
  return { kind: 'number', text: found[0], end: FRACTION.lastIndex, value: over! / under! };
}
