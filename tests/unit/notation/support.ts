import fc from 'fast-check';
import {
  AmbiguousMatrix,
  parseMatrix,
  type ParsedMatrix,
} from '../../../src/lib/notation/index.ts';

/** What a text may mean: nothing, if it is refused in a sentence. */
export function readingsOf(text: string): readonly ParsedMatrix[] {
  try {
    return [parseMatrix(text)];
  } catch (error) {
    if (error instanceof AmbiguousMatrix) return error.readings;
    if (!(error instanceof SyntaxError)) throw error;
    return [];
  }
}

export const texts = (pieces: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: longest })
    .map((chosen) => chosen.join(''));

export const MARKS = [...' \n,;[](){}/-*|.&', ' ', ' ', ', ', '; ', '\n'];

const NUMBERS = ['0', '00', '1', '2', '.5', '3.', '1e3', '\u00bd', '\\frac{1}{9}', '1f', '2L'];
const CODE = ['np.array(', 'ones(', 'eye', 'dtype', '"float"', 'int', 'K = ', '=', '<-', ':', 'x'];
const PRINTED = ['1\u00d72 Matrix{Int}:\n', 'Float32[', '[,1]', '[1,]', '...', '...\n', '$', '^'];
const LATEX = ['\\\\', '\\begin{bmatrix}', '\\end{bmatrix}', '\\left['];
const STRANGE = ['\t', '\u2013', '\u2014', '\u200b', '_', '\u00d7', '\u{1f600}'];

/** Texts of the pieces that matrices are written with, and of others. */
export const matrixTexts = texts(
  [...MARKS, ...NUMBERS, ...CODE, ...PRINTED, ...LATEX, ...STRANGE],
  14,
);
