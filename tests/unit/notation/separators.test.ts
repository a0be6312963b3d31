import { describe, expect, it } from 'vitest';
import { parseMatrix } from '../../../src/lib/notation/index.ts';

const SHARPEN = [0, -1, 0, -1, 5, -1, 0, -1, 0];

describe('separators', () => {
  it.each([
    ['0,-1,0 -1,5,-1 0,-1,0'],
    ['0 -1 0, -1 5 -1, 0 -1 0'],
    ['0;-1;0\n-1;5;-1\n0;-1;0'],
    ['[0,-1,0],[-1,5,-1],[0,-1,0]'],
    ['[0,-1,0]\n[-1,5,-1]\n[0,-1,0]'],
    ['{0,-1,0,\n -1,5,-1,\n 0,-1,0}'],
    ['{{0,-1,0},{-1,5,-1},{0,-1,0}}'],
    ['((0,-1,0),(-1,5,-1),(0,-1,0))'],
    ['float k[][3] = {{0,-1,0},{-1,5,-1},{0,-1,0}};'],
    ['float k[][3] = {0,-1,0,-1,5,-1,0,-1,0};'],
    ['np.array([[0,-1,0],[-1,5,-1],[0,-1,0],],)'],
    ['kernel = [[0,-1,0],[-1,5,-1],[0,-1,0]]'],
    ['K = [\n0 -1 0\n-1 5 -1\n0 -1 0\n];'],
    ['sharpen <- [0 -1 0; -1 5 -1; 0 -1 0]'],
    ['const kernel: number[][] = [[0,-1,0],[-1,5,-1],[0,-1,0]];'],
    ['float kernel[3][3] = {{0.f,-1.f,0.f},{-1.0f,5.0f,-1.0f},{0.0f,-1.0f,0.0f}};'],
    ['sharpen = np.array((\n\t[0, -1, 0],\n\t[-1, 5, -1],\n\t[0, -1, 0]), dtype="int")'],
    ['[[[[0]],[[-1]],[[0]]],[[[-1]],[[5]],[[-1]]],[[[0]],[[-1]],[[0]]]]'],
    ['[[[[0,-1,0],[-1,5,-1],[0,-1,0]]]]'],
    [
      '$$\\left[\\begin{array}{ccc}0 & -1 & 0\\\\ -1 & 5 & - 1\\\\\n0 & -1 & 0\\end{array}\\right]$$',
    ],
    ['0 & -1 & 0 \\\\\n-1 & 5 & -1 \\\\\n0 & -1 & 0'],
    ['[0 -1 0; ...\n -1 5 -1; ...\n 0 -1 0]'],
    ['⎡0   -1  0 ⎤\n⎢-1  5   -1⎥\n⎣0   -1  0 ⎦'],
    ['0 \u20131 0\n\u20111 5 \uff0d1\n0 \u22121 0'],
    ['\ufeff0\u200b -1 0\u2028-1 5 -1\u20290 -1 0'],
    ['０　－１　０\n－１　５　－１\n０　－１　０'],
  ])('%j is the sharpening kernel', (text) => {
    expect(parseMatrix(text)).toEqual({ width: 3, height: 3, values: SHARPEN });
  });

  it.each([
    ['-0,5 0 0,5', [-0.5, 0, 0.5], 3],
    ['0,5;1;0,5\n1;2;1', [0.5, 1, 0.5, 1, 2, 1], 3],
    ['0,5 1\n1 2,5', [0.5, 1, 1, 2.5], 2],
  ])('%j has decimal commas, and it is said', (text, values, width) => {
    expect(parseMatrix(text)).toMatchObject({ values, width, remark: 'with decimal commas' });
  });

  it.each([
    ['½ 1½ ¼', [0.5, 1.5, 0.25]],
    ['1 / 9 1 / 9 1 / 9', [1 / 9, 1 / 9, 1 / 9]],
    ['1⁄9 1÷9', [1 / 9, 1 / 9]],
    ['{1/9, 1.*^-3, 2.}', [1 / 9, 0.001, 2]],
    ['Float32[1.5 2.0f-3]', [1.5, 0.002]],
    ['[(1/4), (1/2)]', [0.25, 0.5]],
    ['[1//9 1//9]', [1 / 9, 1 / 9]],
  ])('%j has its fractions', (text, values) => {
    expect(parseMatrix(text)).toEqual({ width: values.length, height: 1, values });
  });
});

describe('what is refused says which piece, and where', () => {
  it.each([
    [
      '1 \u2014 2',
      'Row 0, column 1: “\u2014” (U+2014, an em dash) is not a number. Try 12, −0.5 or 1/9.',
    ],
    ['1\u200b2 3', 'A character that cannot be seen, U+200B, is inside a number.'],
    ['[1 2;3 4] + 1', '“+” is not understood (character 11).'],
    ['np.sum([1,2])', '“np.sum” is not understood (character 1).'],
    ['[[1 2 3]\n ...\n [4 5 6]]', '“...” is not understood (line 2, character 2).'],
    ['[[1 2 ... 3]]', 'Row 0, column 2: “...” is not a number. Try 12, −0.5 or 1/9.'],
    [
      '[[[1,2],[3,4]],[[1,2],[3,4]]]',
      'Its lists have the sides 2 x 2 x 2. A matrix has two; all others would have to be 1.',
    ],
    ['[[1,2,3],[4,5]]', 'Row 1 has 2 numbers, row 0 has 3. All rows need the same length.'],
    ['[1,2', '“[” is not understood (character 1). It is never closed.'],
    ['1 2]', '“]” is not understood (character 4).'],
    ['[1,2],[3,4]/2', '“/” is not understood (character 12).'],
    ['[1,2)', '“)” is not understood (character 5).'],
    ['[[1,2],,[3,4]]', '“,” is not understood (character 8).'],
    ['[,[1,2]]', '“,” is not understood (character 2).'],
    ['[1|2]', '“|” is not understood (character 3).'],
    ['np.array()', 'There is no number in it.'],
    ['np.array([[1,2]] = )', '“=” is not understood (character 18).'],
    ['np.array([[1,2]],,,)', '“,” is not understood (character 18).'],
    ['3 - [1 2]', '“-” is not understood (character 3).'],
    ['[1 2]/0', 'A matrix cannot be divided by 0.'],
    ['1,2,,\n3,4,,', 'Row 0, column 2 is empty.'],
    ['| 1 2 | / 16\n| 3 4 | / 16', 'There is more than one factor. Write one, once.'],
    ['float k[5][5] = {{1,2},{3,4}};', 'Its size is given as 5 by 5, and 2 by 2 numbers follow.'],
    ['float k[3] = {1,2};', 'Its size is given as 3, and 2 numbers follow.'],
    [
      'float k[][4] = {{1,2,3},{4,5,6}};',
      'Its size is given as 4 by ?, and 3 by 2 numbers follow.',
    ],
    ['[1 2 1]*[1;2;1]', '“[” is not understood (character 9).'],
    ['[1 - 2]', 'Row 0, column 1: “-” is not a number. Try 12, −0.5 or 1/9.'],
    ['1\t\t3', 'Row 0, column 1 is empty.'],
    ['1, 2 3, 4', 'Row 0 has commas and spaces between its numbers. Use one of them.'],
    ['1, 2; 3\n4, 5; 6', 'Row 0 has commas and semicolons between its numbers. Use one of them.'],
    ['1 000 2', '“000” may be a number, or the end of one: write 1000, not 1 000.'],
    ['float k[3][3] = {1, 2};', 'Its size is given as 3 by 3, and 2 by 1 numbers follow.'],
    ['2×2 Matrix{Int64}:\n 1 2\n', 'Its size is given as 2 by 2, and 2 by 1 numbers follow.'],
    [
      '     [,1] [,2]\n[1,] 1 2\n[3,] 3 4',
      'Row 1 has commas and spaces between its numbers. Use one of them.',
    ],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      'Row 0, column 0: “a” is not a number. Try 12, −0.5 or 1/9.',
    ],
    ['[[1e39]]', '“1e+39” is too large: no pixel and no weight can hold it.'],
    ['tensor([[1., 2.]], device="cuda")', '“device” is not understood (character 20).'],
    ['x'.repeat(60), `Row 0, column 0: “${'x'.repeat(40)}…” is not a number.`],
  ])('%j', (text, message) => {
    expect(() => parseMatrix(text)).toThrow(SyntaxError);
    expect(() => parseMatrix(text)).toThrow(message);
  });

  it('no text is too long to be refused at once, and none breaks the reader', () => {
    const long = 300_000;
    for (const piece of [
      '1',
      ' ',
      '[',
      '(',
      '1 ',
      ',',
      '\t',
      '...',
      '|',
      '\\',
      '$ ',
      '1/',
      '"',
      '-',
    ]) {
      expect(() => parseMatrix(`${piece.repeat(long / piece.length)}x`)).toThrow(SyntaxError);
    }
    expect(() => parseMatrix(' '.repeat(1_000_001))).toThrow(
      'This text has 1000001 characters, and the limit is 1000000.',
    );
  });
});
