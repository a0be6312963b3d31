import { formatNumber } from '../notation/index.ts';

/** A piece of a formula; its kind is its colour. */
export interface Piece {
  readonly kind: 'image' | 'kernel' | 'product' | 'output' | 'sign';
  readonly text: string;
  /** It is the one that is looked at. */
  readonly isChosen?: boolean;
}

/** A space at which no line ends: a sign stays with what is before it, and a product in one line. */
export const HELD = '\u00a0';
export const PLUS = `${HELD}+ `;

export const sign = (text: string): Piece => ({ kind: 'sign', text });

export const EQUALS = sign(`${HELD}= `);

/** A number within a sum: below 0 it stands in brackets, unless it is the result. */
export function numberPiece(kind: Piece['kind'], value: number, digits = 2): Piece {
  const text = formatNumber(value, digits);
  return { kind, text: kind !== 'output' && text.startsWith('−') ? `(${text})` : text };
}

/** The parts one after the other, with a sign between them. */
export const joined = (parts: readonly (readonly Piece[])[], between: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [sign(between), ...part]));
