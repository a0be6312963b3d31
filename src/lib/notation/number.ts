import { commonDenominator, over } from './fraction.ts';

const MINUS = '\u2212';

/** From here on a number is a power of ten: it fits where others do, and float32 has no more digits. */
const LONG = 1e7;

/**
 * The decimal number as it is written, moved by its digits, rounded half away from zero, and moved
 * back: 2.675 becomes 2.68, though its double lies a hair below. An `Intl.NumberFormat` does the same;
 * to make the first one costs every page 20 ms.
 */
function rounded(size: number, digits: number): number {
  // Smaller ones are written with an exponent of their own, and are 0 with so few digits.
  if (size < 1e-6) return 0;
  const whole = Math.round(Number(`${size}e${digits}`));
  return Number(`${whole}e-${digits}`);
}

function textOf(value: number, digits: number): string {
  if (Math.abs(value) >= LONG) return value.toExponential(2).replace(/\.?0*e\+/, 'e');
  return String(Math.sign(value) * rounded(Math.abs(value), digits));
}

/**
 * A number for reading: at most `digits` decimals, no trailing zeros, a true minus sign; from ten million on
 * three digits and a power of ten: `3.4e38`.
 *
 * @param digits The largest number of decimals, 0 to 4. @default 1
 */
export function formatNumber(value: number, digits = 1): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? `${MINUS}∞` : '∞';
  return textOf(value, digits).replace('-', MINUS);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten for reading: `10⁻³`, but `1` and `10`. */
export function formatPower(value: number): string {
  const exponent = Math.round(Math.log10(value));
  if (exponent === 0 || exponent === 1) return String(value);
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** A weight for reading: `1/9` where it is a simple fraction, else up to three decimals. */
export function formatWeight(weight: number): string {
  const denominator = commonDenominator([weight]);
  if (denominator === undefined) return formatNumber(weight, 3);
  if (denominator === 1) return formatNumber(weight, 0);
  // 0.5 and 0.25 read better than 1/2 and 1/4 would in a column of decimals, and 0.172 than 43/250.
  if (100 % denominator === 0) return formatNumber(weight, 2);
  if (denominator > 16 && 1000 % denominator === 0) return formatNumber(weight, 3);
  return `${formatNumber(over(weight, denominator).numerator, 0)}/${denominator}`;
}

const ORDINALS = new Map([
  [2, ['half', 'halves']],
  [3, ['third', 'thirds']],
  [4, ['quarter', 'quarters']],
  [5, ['fifth', 'fifths']],
  [6, ['sixth', 'sixths']],
  [7, ['seventh', 'sevenths']],
  [8, ['eighth', 'eighths']],
  [9, ['ninth', 'ninths']],
  [10, ['tenth', 'tenths']],
  [16, ['sixteenth', 'sixteenths']],
]);

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number as a screen reader should say it: "minus 4.5". */
export function spokenNumber(value: number, digits = 1): string {
  return formatNumber(value, digits)
    .replace(MINUS, 'minus ')
    .replace('∞', 'infinity')
    .replace('e', ' times 10 to the power of ');
}

/** A weight as a screen reader should say it: "one ninth", "minus 2", "1 over 49". */
export function spokenWeight(weight: number): string {
  const denominator = commonDenominator([weight]);
  if (denominator === undefined || denominator === 1) return spokenNumber(weight, 3);
  const { numerator } = over(weight, denominator);
  const sign = numerator < 0 ? 'minus ' : '';
  const size = Math.abs(numerator);
  const names = ORDINALS.get(denominator);
  if (names === undefined) {
    return 1000 % denominator === 0
      ? spokenNumber(weight, 3)
      : `${sign}${size} over ${denominator}`;
  }
  return `${sign}${SMALL[size] ?? size} ${size === 1 ? names[0] : names[1]}`;
}
