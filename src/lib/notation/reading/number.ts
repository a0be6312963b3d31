import { plainText, quoted } from './characters.ts';
import { decimalAt } from './decimal.ts';

/** Much of Europe writes decimals like this, others thousands: asking is better than guessing. */
const DECIMAL_COMMA = /^\s*[-+\u2212]?\d{1,40},\d{1,40}\s*$/;

/** No number that a person types is longer. */
const LONGEST_NUMBER = 1000;

/** Whether a text is a single number with a decimal comma, or perhaps with a thousand's. */
export const hasDecimalComma = (text: string): boolean => DECIMAL_COMMA.test(text);

export const notANumber = (quote: string): string =>
  `${quote} is not a number. Try 12, -0.5 or 1/9.`;

/**
 * The number that a person typed: `12`, `-0.5`, `1/9`, `1e-3`, `½`, with any kind of minus sign.
 *
 * @throws {SyntaxError} for anything else; the message repeats what was typed.
 */
export function parseNumber(text: string): number {
  if (text.length > LONGEST_NUMBER) throw new SyntaxError(notANumber(quoted(text)));
  const value = fractionOf(plainText(text).trim());
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
  const [numerator, denominator, ...others] = plain.split(SLASH).map(signedOf);
  if (numerator === undefined || others.length > 0) return undefined;
  if (!SLASH.test(plain)) return finite(numerator);
  return denominator === undefined ? undefined : finite(numerator / denominator);
}

/** The slash of a fraction; Julia writes two. */
const SLASH = /\s*\/{1,2}\s*/;

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

function signedOf(text: string): number | undefined {
  const sign = /^[-+]\s*/.exec(text)?.[0] ?? '';
  const decimal = decimalAt(text, sign.length);
  if (decimal?.end !== text.length) return undefined;
  return sign.startsWith('-') ? -decimal.value : decimal.value;
}

export const tooLarge = (quote: string): string =>
  `${quote} is too large: no pixel and no weight can hold it.`;
