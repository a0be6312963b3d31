import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../src/lib/convolve/index.ts';
import {
  matrixText,
  formatNumber,
  parseMatrix,
  parseNumber,
} from '../../../src/lib/notation/index.ts';
import { fromParsed } from '../../../src/lib/films/matrices.ts';
import { rowsOf, images } from '../convolve/support.ts';

const MINUS = '\u2212';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['+3', 3],
    ['-0.5', -0.5],
    [`${MINUS}0.5`, -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['2E2', 200],
    ['1/9', 1 / 9],
    ['-1/9', -1 / 9],
    ['1 / 9', 1 / 9],
    [`${MINUS}3/${MINUS}4`, 0.75],
    ['0.5/2', 0.25],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'x',
    '1 2',
    '0x10',
    'NaN',
    'Infinity',
    '1/0',
    '0/0',
    '1/2/3',
    '/2',
    '1/',
    '--1',
    '1e',
    '1e999',
    '.',
    '1/9x',
  ])('refuses "%s"', (text) => {
    expect(() => parseNumber(text)).toThrow(SyntaxError);
    expect(() => parseNumber(text)).toThrow(
      `“${text.trim()}” is not a number. Try 12, −0.5 or 1/9.`,
    );
  });

  it('reads what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), (whole) => {
        expect(parseNumber(formatNumber(whole / 10))).toBeCloseTo(whole / 10, 9);
      }),
    );
  });
});

describe('what float32 cannot hold', () => {
  it('is no number here', () => {
    expect(() => parseNumber('1e39')).toThrow('“1e39” is too large');
    expect(parseNumber('1e38')).toBe(1e38);
  });

  it.each(['6,7', ' -1,134 '])('asks what the comma in "%s" stands for', (text) => {
    expect(() => parseNumber(text)).toThrow(
      new SyntaxError(`“${text.trim()}” has a comma. Write a point for decimals: 6.7, not 6,7.`),
    );
  });
});

describe('parseMatrix', () => {
  it('reads a single line as it is said aloud: commas part the rows', () => {
    const cross = { width: 3, height: 3, values: [0, 1, 0, 1, 4, 1, 0, 1, 0] };
    expect(parseMatrix('0 1 0, 1 4 1, 0 1 0')).toEqual(cross);
    expect(parseMatrix('1, 2, 3')).toEqual({ width: 3, height: 1, values: [1, 2, 3] });
    expect(parseMatrix('1, 2\n3, 4')).toEqual({ width: 2, height: 2, values: [1, 2, 3, 4] });
  });

  it('does not read two commas as one', () => {
    expect(() => parseMatrix('1,,2')).toThrow('Row 0, column 1 is empty.');
  });

  const grid = { width: 3, height: 2, values: [1, -2, 3, 4, 5.5, 6] };

  it.each([
    ['lines and spaces', '1 -2 3\n4 5.5 6'],
    ['lines of a Windows file', '1 -2 3\r\n4 5.5 6\r\n'],
    ['tabs, as a spreadsheet copies them', '1\t-2\t3\n4\t5.5\t6\n'],
    ['commas', '1,-2,3\n4,5.5,6'],
    ['commas and spaces', '1, -2, 3\n4, 5.5, 6'],
    ['a comma after each line', '1, -2, 3,\n4, 5.5, 6,'],
    ['semicolons', '1 -2 3;4 5.5 6'],
    ['NumPy with its type', 'array([[1, -2, 3],\n       [4, 5.5, 6]], dtype=float32)'],
    ['long rows that NumPy has wrapped', '[[1 -2\n  3]\n [4 5.5\n  6]]'],
    ['the brackets of MATLAB', '[1 -2 3; 4 5.5 6]'],
    ['the brackets of Python', '[[1, -2, 3], [4, 5.5, 6]]'],
    ['the brackets that NumPy prints', '[[ 1.  -2.   3. ]\n [ 4.   5.5  6. ]]'],
    ['the call that NumPy shows', 'array([[ 1. , -2. ,  3. ],\n       [ 4. ,  5.5,  6. ]])'],
    ['the call as it is typed', 'np.array([[1, -2, 3],\n          [4, 5.5, 6]])'],
    ['braces', '{{1, -2, 3}, {4, 5.5, 6}}'.replace('}, {', '},\n{')],
    ['empty lines around', '\n\n1 -2 3\n\n4 5.5 6\n\n'],
    ['true minus signs', `1 ${MINUS}2 3\n4 5.5 6`],
    ['fractions', '1 -4/2 3\n4 11/2 6'],
  ])('reads %s', (_, text) => {
    expect(parseMatrix(text)).toEqual(grid);
  });

  it('reads a single number, row or column', () => {
    expect(parseMatrix('7')).toEqual({ width: 1, height: 1, values: [7] });
    expect(parseMatrix('[1 2 3]')).toEqual({ width: 3, height: 1, values: [1, 2, 3] });
    expect(parseMatrix('1\n2\n3')).toEqual({ width: 1, height: 3, values: [1, 2, 3] });
  });

  it('reads ninths as ninths', () => {
    const { values } = parseMatrix('1/9 1/9 1/9');
    expect(values).toEqual([1 / 9, 1 / 9, 1 / 9]);
  });

  it.each(['', '  \n ', '[]', '[[], []]', ';;'])('refuses "%s", which has no number', (text) => {
    expect(() => parseMatrix(text)).toThrow(SyntaxError);
    expect(() => parseMatrix(text)).toThrow('There is no number in it.');
  });

  it.each([
    ['1 2 3\n4 5', 'Row 1 has 2 numbers, row 0 has 3. All rows need the same length.'],
    ['1\n2\n3 4', 'Row 2 has 2 numbers, row 0 has 1. All rows need the same length.'],
    ['1 2;3 x', 'Row 1, column 1: “x” is not a number. Try 12, −0.5 or 1/9.'],
    ['1 2 1/0', 'Row 0, column 2: “1/0” is not a number. Try 12, −0.5 or 1/9.'],
    ['1 NaN', 'Row 0, column 1: “NaN” is not a number. Try 12, −0.5 or 1/9.'],
  ])('refuses "%s" and says where', (text, message) => {
    expect(() => parseMatrix(text)).toThrow(SyntaxError);
    expect(() => parseMatrix(text)).toThrow(message);
  });

  it('reads any grid however it is written', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((width) =>
          fc.array(fc.array(value, { minLength: width, maxLength: width }), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        fc.constantFrom(' ', '  ', ', ', ',', '\t'),
        fc.constantFrom('\n', ';', '; ', '\r\n'),
        (rows, between, end) => {
          const expected = {
            width: rows[0]!.length,
            height: rows.length,
            values: rows.flat().map((one) => one + 0),
          };
          const lines = rows.map((row) => row.map(String).join(between));
          expect(parseMatrix(lines.join(end))).toEqual(expected);
          expect(parseMatrix(JSON.stringify(rows))).toEqual(expected);
        },
      ),
    );
  });
});

describe('a matrix as text', () => {
  it('is rows ended by semicolons', () => {
    const matrix = createMatrix(3, 2, [1, 2, 3, 4, -5, 0.5]);
    expect(matrixText(matrix)).toBe('1 2 3;4 -5 0.5');
  });

  it('comes back bit by bit, whatever float32 it holds', () => {
    const values = fc.float({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(images(values, 5), (matrix) => {
        // A text knows no minus zero.
        const expected = rowsOf(matrix).map((row) => row.map((value) => value + 0));
        expect(rowsOf(fromParsed(parseMatrix(matrixText(matrix))))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back as it was: bytes, tenths and ninths', () => {
    const values = fc.oneof(
      fc.integer({ min: -1023, max: 1023 }),
      fc.integer({ min: -1023, max: 1023 }).map((tenths) => tenths / 10),
      fc.integer({ min: -9, max: 9 }).map((ninths) => ninths / 9),
    );
    fc.assert(
      fc.property(images(values, 15), (matrix) => {
        expect(rowsOf(fromParsed(parseMatrix(matrixText(matrix))))).toEqual(rowsOf(matrix));
      }),
      { numRuns: 50 },
    );
  });
});
