import { plainNumber, quoted } from './characters.ts';
import { decimalAt } from './decimal.ts';

/** Much of Europe writes decimals like this, others thousands: asking is better than guessing. */
const DECIMAL_COMMA = /^\s*[-+\u2212]?\d{1,40},\d{1,40}\s*$/;

/** Whether a text is a single number with a decimal comma, or perhaps with a thousand's. */
export const hasDecimalComma = (text: string): boolean => DECIMAL_COMMA.test(text);

export const notANumber = (quote: string): string =>
  `${quote} is not a number. Try 12, −0.5 or 1/9.`;

/**
 * The number that a person typed: `12`, `-0.5`, `1/9`, `1e-3`, `½`, with any kind of minus sign.
 *
 * @throws {SyntaxError} for anything else; the message repeats what was typed.
 */
export function parseNumber(text: string): number {
  const value = fractionOf(plainNumber(text));
  if (value !== undefined && !Number.isFinite(Math.fround(value))) {
    throw new SyntaxError(tooLarge(quoted(text)));
  }
  if (hasDecimalComma(text)) {
    throw new SyntaxError(`${quoted(text)} has a comma. Write a point for decimals: 6.7, not 6,7.`);
  }
  if (value === undefined) throw new SyntaxError(notANumber(quoted(text)));
  return value;
}

/** A signed number, or two with a slash between; undefined if the text is anything else. */
function fractionOf(plain: string): number | undefined {
  // Julia writes two slashes.
  const [numerator, denominator = 1, ...others] = plain.split(/\/\/?/).map(signedOf);
  const value = numerator! / denominator;
  return others.length === 0 && Number.isFinite(value) ? value : undefined;
}

/** NaN for what is no number. */
function signedOf(part: string): number {
  const [, sign, digits] = /^([-+]?)(.*)$/s.exec(part.trim())!;
  const text = digits!.trimStart();
  const decimal = decimalAt(text, 0);
  if (decimal?.end !== text.length) return NaN;
  return sign === '-' ? -decimal.value : decimal.value;
}

export const tooLarge = (quote: string): string =>
  `${quote} is too large: no pixel and no weight can hold it.`;
