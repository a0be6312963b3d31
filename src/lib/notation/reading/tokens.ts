import { decimalAt } from './decimal.ts';
import { skipLatex, latexToken } from './latex.ts';

/**
 * - `number`: without its sign, with its `value`
 * - `open`, `close`: any bracket; `text` is the bracket
 * - `cell`: what parts two numbers: a comma, or LaTeX's `&`
 * - `row`: what ends a row: a semicolon, or LaTeX's `\\`
 * - `line`: the end of a line; `bar`: `|`
 * - `sign`: `-` or `+`; `times` and `over`: `*`, `/` and what stands for them
 * - `name`: a word, such as `np.array`; `assign`: `=`, `<-` or `:=`
 * - `other`: a piece that no matrix has
 */
export type TokenKind =
  | 'number'
  | 'open'
  | 'close'
  | 'cell'
  | 'row'
  | 'line'
  | 'bar'
  | 'sign'
  | 'times'
  | 'over'
  | 'name'
  | 'assign'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it stands in the text, and where the text goes on. */
  readonly start: number;
  readonly end: number;
  /** Whether white space comes before it, so that it is not part of the piece before. */
  readonly spaced: boolean;
  /** Of a number. */
  readonly value?: number;
}

/** What a matrix is written with, apart from numbers; the first that fits is taken. */
const PIECES: readonly (readonly [TokenKind, RegExp])[] = [
  ['line', /\n/y],
  ['open', /[([{]/y],
  ['close', /[)\]}]/y],
  ['cell', /[,&]/y],
  ['row', /;/y],
  ['bar', /\|/y],
  ['assign', /=|<-|:=/y],
  ['sign', /[-+]/y],
  ['times', /\.?\*/y],
  ['over', /\/\/|\.?\//y],
  ['name', /"[\w.]{0,20}"|'[\w.]{0,20}'|\p{L}[\w.]*/uy],
  ['other', /[\w.]+|[^]/uy],
];

/** The pieces of a plain text, in order; every character that is not white space is part of one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const start = endOfSpace(text, at);
    if (start === text.length) break;
    const token = latexToken(text, start) ?? numberToken(text, start) ?? pieceToken(text, start);
    tokens.push({ ...token, start, spaced: start > at || at === 0 });
    at = token.end;
  }
  return tokens;
}

type Piece = Omit<Token, 'start' | 'spaced'>;

function numberToken(text: string, start: number): Piece | undefined {
  const decimal = decimalAt(text, start);
  return decimal && { kind: 'number', text: text.slice(start, decimal.end), ...decimal };
}

function pieceToken(text: string, start: number): Piece {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0], end: pattern.lastIndex };
  }
  throw new RangeError('every character is a piece of some kind');
}

/** Spaces are no piece, and neither is a line break that MATLAB is told to ignore, by `...`. */
const SPACE = /(?:[^\S\n]|\.\.\.(?<=[^\s.][^\S\n]*\.\.\.)[^\S\n]*\n)+/y;

function endOfSpace(text: string, start: number): number {
  for (let at = start; ;) {
    SPACE.lastIndex = at;
    const end = skipLatex(text, SPACE.test(text) ? SPACE.lastIndex : at);
    if (end === at) return at;
    at = end;
  }
}
