import { plainText, quoted } from './characters.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Much of Europe writes decimals like this, others thousands: asking is better than guessing. */
const DECIMAL_COMMA = /^\s*[-+]?\d{1,40},\d{1,40}\s*$/;

/** No number that a person types is longer. */
const LONGEST_NUMBER = 1000;

/** Whether a text is a single number with a decimal comma, or perhaps with a thousand's. */
export const hasDecimalComma = (text: string): boolean => DECIMAL_COMMA.test(plainText(text));

export const notANumber = (quote: string): string =>
  `${quote} is not a number. Try 12, -0.5 or 1/9.`;

/**
 * The number that a person typed: `12`, `-0.5`, `1/9`, `1e-3`, `½`, with any kind of minus sign.
 *
 * @throws {SyntaxError} for anything else; the message repeats what was typed.
 */
export function parseNumber(text: string): number {
  if (text.length > LONGEST_NUMBER) throw new SyntaxError(notANumber(quoted(text)));
  const plain = plainText(text);
  const value = numberOf(tokensOf(plain));
  if (value !== undefined && !Number.isFinite(Math.fround(value))) {
    throw new SyntaxError(tooLarge(quoted(text)));
  }
  if (DECIMAL_COMMA.test(plain)) {
    throw new SyntaxError(`${quoted(text)} has a comma. Write a point for decimals: 6.7, not 6,7.`);
  }
  if (value === undefined) throw new SyntaxError(notANumber(quoted(text)));
  return value;
}

export const tooLarge = (quote: string): string =>
  `${quote} is too large: no pixel and no weight can hold it.`;

/** The number that these pieces are, all of them: a signed number, or two with a slash between. */
export function numberOf(tokens: readonly Token[]): number | undefined {
  const slash = tokens.findIndex(({ kind }) => kind === 'over');
  const numerator = signedOf(slash < 0 ? tokens : tokens.slice(0, slash));
  const denominator = slash < 0 ? 1 : signedOf(tokens.slice(slash + 1));
  if (numerator === undefined || denominator === undefined) return undefined;
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : undefined;
}

function signedOf(tokens: readonly Token[]): number | undefined {
  const [sign, number] = tokens.length === 1 ? [undefined, tokens[0]!] : tokens;
  if (tokens.length > 2 || number?.kind !== 'number') return undefined;
  if (sign !== undefined && sign.kind !== 'sign') return undefined;
  return sign?.text === '-' ? -number.value! : number.value!;
}
