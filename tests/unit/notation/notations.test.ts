import { describe, expect, it } from 'vitest';
import {
  AmbiguousMatrix,
  parseMatrix,
  plainNotation,
  readingText,
} from '../../../src/lib/notation/index.ts';

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
