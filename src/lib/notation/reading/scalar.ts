import { commonDenominator } from '../fraction.ts';
import { formatWeight } from '../number.ts';
import type { Token } from './tokens.ts';

/** A factor as it was written: 1/9 is 1 over 9 and not a rounded decimal. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** One ratio times another, or divided by it. */
export function timesRatio(ratio: Ratio, other: Ratio, divides: boolean): Ratio {
  const [numerator, denominator] = divides
    ? [other.denominator, other.numerator]
    : [other.numerator, other.denominator];
  return {
    numerator: ratio.numerator * numerator,
    denominator: ratio.denominator * denominator,
  };
}

export interface ReadScalar {
  readonly ratio: Ratio;
  /** The index of the token that follows. */
  readonly end: number;
}

const DEEPEST = 8;

/** The number that starts at a token: `9`, `-1/9`, `(1.0 / (7 * 7))`; undefined if none does. */
export function scalarAt(
  tokens: readonly Token[],
  start: number,
  depth = 0,
): ReadScalar | undefined {
  const token = tokens[start];
  if (token?.kind === 'number') {
    return { ratio: { numerator: token.value!, denominator: 1 }, end: start + 1 };
  }
  if (token?.kind === 'sign') {
    const number = tokens[start + 1];
    if (number?.kind !== 'number') return undefined;
    const numerator = token.text === '-' ? -number.value! : number.value!;
    return { ratio: { numerator, denominator: 1 }, end: start + 2 };
  }
  return token?.text === '(' && depth < DEEPEST ? groupAt(tokens, start + 1, depth) : undefined;
}

/** Numbers that are multiplied and divided, to the closing parenthesis. */
function groupAt(tokens: readonly Token[], start: number, depth: number): ReadScalar | undefined {
  let read = scalarAt(tokens, start, depth + 1);
  while (read !== undefined) {
    const { kind, text } = tokens[read.end] ?? {};
    if (text === ')') return { ...read, end: read.end + 1 };
    if (kind !== 'times' && kind !== 'over') return undefined;
    const next = scalarAt(tokens, read.end + 1, depth + 1);
    read = next && { ratio: timesRatio(read.ratio, next.ratio, kind === 'over'), end: next.end };
  }
  return undefined;
}

interface Factorable {
  readonly values: readonly number[];
  readonly remark?: string;
}

/**
 * A matrix with its factor, which is said. Values are multiplied and then divided, so that each is
 * the float64 nearest to its fraction.
 *
 * @throws {SyntaxError} for a factor over 0
 */
export function withFactor<Matrix extends Factorable>(matrix: Matrix, ratio: Ratio): Matrix {
  const { numerator, denominator } = ratio;
  if (denominator === 0) throw new SyntaxError('A matrix cannot be divided by 0.');
  if (numerator === 1 && denominator === 1) return matrix;
  const text = denominator === 1 ? factorText(numerator) : `${numerator}/${denominator}`;
  const remark = [matrix.remark, `times ${text}`].filter((one) => one !== undefined).join(', ');
  const values = matrix.values.map((value) => (value * numerator) / denominator);
  return { ...matrix, values, remark };
}

const factorText = (factor: number): string =>
  commonDenominator([factor]) === undefined ? String(factor) : formatWeight(factor);
