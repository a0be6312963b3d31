import { describe, expect, it } from 'vitest';
import {
  AmbiguousMatrix,
  parseMatrix,
  plainNotation,
  readingText,
} from '../../../src/lib/notation/index.ts';

const SHARPEN = [0, -1, 0, -1, 5, -1, 0, -1, 0];
const SMOOTH = [1, 2, 1, 2, 4, 2, 1, 2, 1];
const times = (values: readonly number[], divisor: number): number[] =>
  values.map((value) => value / divisor);
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

/** The readings of a text that may mean several matrices, each in its plainest notation. */
function readingsOf(text: string): string[] {
  try {
    parseMatrix(text);
  } catch (error) {
    if (error instanceof AmbiguousMatrix) return error.readings.map(plainNotation);
  }
  return [];
}

describe('a factor counts, and is said', () => {
  it.each([
    ['np.array([[1,1,1],[1,1,1],[1,1,1]])/9', '3 by 3, times 1/9', times(ones(9), 9)],
    ['1/9 * np.array([[1,1,1],[1,1,1],[1,1,1]])', '3 by 3, times 1/9', times(ones(9), 9)],
    ['1/16 * [[1,2,1],[2,4,2],[1,2,1]]', '3 by 3, times 1/16', times(SMOOTH, 16)],
    ['[1 2 1; 2 4 2; 1 2 1]/16', '3 by 3, times 1/16', times(SMOOTH, 16)],
    ['[1, 2, 1; 2, 4, 2; 1, 2, 1] ./ 16', '3 by 3, times 1/16', times(SMOOTH, 16)],
    ['| 1 4 6 4 1 | / 256', '5 by 1, times 1/256', times([1, 4, 6, 4, 1], 256)],
    ['| 1 2 1 |\n| 2 4 2 | / 16\n| 1 2 1 |', '3 by 3, times 1/16', times(SMOOTH, 16)],
    ['np.ones((7, 7), dtype="float") * (1.0 / (7 * 7))', '7 by 7, times 1/49', times(ones(49), 49)],
    [
      '\\frac{1}{9} \\begin{bmatrix} 1 & 1 \\\\ 1 & 1 \\end{bmatrix}',
      '2 by 2, times 1/9',
      times(ones(4), 9),
    ],
    ['-np.array([[1, 2], [3, 4]])', '2 by 2, times \u22121', [-1, -2, -3, -4]],
    ['-[1 2; 3 4]', '2 by 2, times \u22121', [-1, -2, -3, -4]],
    ['2 [1 2 3]', '3 by 1, times 2', [2, 4, 6]],
    [
      '   1.0e+03 *\n\n    0.0010    1.0000\n    2.0000    3.0000',
      '2 by 2, times 1000',
      [1, 1000, 2000, 3000],
    ],
    ['1/2 *\n1 2\n3 4', '2 by 2, times 1/2', [0.5, 1, 1.5, 2]],
  ])('%j', (text, said, values) => {
    const matrix = parseMatrix(text);
    expect(readingText(matrix)).toBe(said);
    matrix.values.forEach((value, i) => expect(value).toBeCloseTo(values[i]!, 15));
  });
});

describe('calls that fill a matrix', () => {
  it.each([
    ['np.ones((5,5))', 5, 5, ones(25)],
    ['np.ones((3,3), np.float32)', 3, 3, ones(9)],
    ['ones(2, 3)', 3, 2, ones(6)],
    ['np.zeros([1, 2])', 2, 1, [0, 0]],
    ['np.eye(2)', 2, 2, [1, 0, 0, 1]],
    ['np.ones(3)', 3, 1, ones(3)],
  ])('%s', (text, width, height, values) => {
    expect(parseMatrix(text)).toEqual({ width, height, values });
  });

  it('a single side is asked about: a row in Python, a square in MATLAB', () => {
    expect(readingsOf('ones(2)')).toEqual(['1 1; 1 1', '[[1 1]]']);
  });

  it.each([
    'np.full((3,3), 2)',
    'np.ones((0,3))',
    'ones(1.5, 2)',
    'np.ones((99999,99999))',
    'ones((1,2,3))',
  ])('%s is refused', (text) => {
    expect(() => parseMatrix(text)).toThrow('is not understood');
  });

  it('a type that could not hold the numbers is refused', () => {
    expect(() => parseMatrix('np.array([[0.5, 1]], dtype=np.uint8)')).toThrow(
      'The type np.uint8 cannot hold 0.5. Leave the type out.',
    );
    expect(() => parseMatrix('np.array([[-1, 1]], dtype="uint8")')).toThrow('cannot hold -1');
  });
});

describe('what may mean several matrices is asked about', () => {
  it.each([
    ['-1 0 1 -2 0 2 -1 0 1', ['[[-1 0 1 -2 0 2 -1 0 1]]', '-1 0 1; -2 0 2; -1 0 1']],
    ['[0,-1,0,-1,5,-1,0,-1,0]', ['[[0 -1 0 -1 5 -1 0 -1 0]]', '0 -1 0; -1 5 -1; 0 -1 0']],
    ['1 4 6 4 1 / 2', ['[[0.5 2 3 2 0.5]]', '[[1 4 6 4 0.5]]']],
    ['[1 1 1 1 1 1 1 1 1] * 2', ['[[2 2 2 2 2 2 2 2 2]]', '2 2 2; 2 2 2; 2 2 2']],
    [
      '| 1 1 1 1 1 1 1 1 1 | / 2',
      ['[[0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5]]', '0.5 0.5 0.5; 0.5 0.5 0.5; 0.5 0.5 0.5'],
    ],
    ['ones(2) / 4', ['0.25 0.25; 0.25 0.25', '[[0.25 0.25]]']],
    ['-[[[1],[2],[3]]]', ['[[-1 -2 -3]]', '-1; -2; -3']],
    ['0,5;1;0,5', ['[[0.5 1 0.5]]', '0.5; 1; 0.5']],
    ['1,5 2,5 3,5', ['1 5; 2 5; 3 5', '[[1.5 2.5 3.5]]']],
    ['1,5', ['[[1 5]]', '[[1.5]]']],
    ['[[[1],[2],[3]]]', ['[[1 2 3]]', '1; 2; 3']],
  ])('%j', (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
    // Each of the notations that it is answered with means one matrix alone.
    for (const one of readings) expect(plainNotation(parseMatrix(one))).toBe(one);
  });

  it.each([25, 49])('%i numbers in a line', (count) => {
    expect(readingsOf(ones(count).join(' '))).toHaveLength(2);
  });

  it('the message says how to write each', () => {
    expect(() => parseMatrix('-1 0 1 -2 0 2 -1 0 1')).toThrow(
      'This can be read in more than one way: 9 by 1, written [[-1 0 1 -2 0 2 -1 0 1]]; or 3 by 3, written -1 0 1; -2 0 2; -1 0 1.',
    );
  });

  it('two brackets, a size or a line each say which', () => {
    expect(parseMatrix('[[-1,0,1,-2,0,2,-1,0,1]]')).toMatchObject({ width: 9, height: 1 });
    expect(parseMatrix('float k[3][3] = {0,-1,0,-1,5,-1,0,-1,0};')).toMatchObject({ width: 3 });
    expect(parseMatrix(ones(9).join('\n'))).toMatchObject({ width: 1, height: 9 });
  });
});

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
