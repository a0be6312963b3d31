import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  AmbiguousMatrix,
  parseMatrix,
  type ParsedMatrix,
} from '../../../src/lib/notation/index.ts';

/** What a text may mean: nothing, if it is refused in a sentence. */
function readingsOf(text: string): readonly ParsedMatrix[] {
  try {
    return [parseMatrix(text)];
  } catch (error) {
    if (error instanceof AmbiguousMatrix) return error.readings;
    expect(error).toBeInstanceOf(SyntaxError);
    return [];
  }
}

const texts = (pieces: readonly string[], longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: longest })
    .map((chosen) => chosen.join(''));

const MARKS = [...' \n,;[](){}/-*|.&', ' ', ' ', ', ', '; ', '\n'];

it('no text is read without all of its digits', () => {
  fc.assert(
    fc.property(texts([...'123456789', ...MARKS], 24), fc.nat(), (text, choice) => {
      const digits = [...text.matchAll(/\d/g)];
      const readings = readingsOf(text);
      if (readings.length === 0 || digits.length === 0) return;
      const { index, 0: digit } = digits[choice % digits.length]!;
      const other = String((Number(digit) % 9) + 1);
      const changed = text.slice(0, index) + other + text.slice(index + 1);
      expect(readingsOf(changed)).not.toEqual(readings);
    }),
    { numRuns: 2000 },
  );
});

const NUMBERS = ['0', '00', '1', '2', '.5', '3.', '1e3', '\u00bd', '\\frac{1}{9}', '1f', '2L'];
const CODE = ['np.array(', 'ones(', 'eye', 'dtype', '"float"', 'int', 'K = ', '=', '<-', ':', 'x'];
const PRINTED = ['1\u00d72 Matrix{Int}:\n', 'Float32[', '[,1]', '[1,]', '...', '...\n', '$', '^'];
const LATEX = ['\\\\', '\\begin{bmatrix}', '\\end{bmatrix}', '\\left['];
const STRANGE = ['\t', '\u2013', '\u2014', '\u200b', '_', '\u00d7', '\u{1f600}'];

it('any text at all gives whole matrices, or is refused in a sentence', () => {
  const pieces = [...MARKS, ...NUMBERS, ...CODE, ...PRINTED, ...LATEX, ...STRANGE];
  fc.assert(
    fc.property(texts(pieces, 14), (text) => {
      for (const { width, height, values } of readingsOf(text)) {
        expect(width).toBeGreaterThan(0);
        expect(height).toBeGreaterThan(0);
        expect(values).toHaveLength(width * height);
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});
