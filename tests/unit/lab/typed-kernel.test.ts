import { describe, expect, test } from 'vitest';
import { createMatrix, kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  editedText,
  isForOneField,
  showsWeight,
  sideProblem,
  typedKernel,
} from '../../../src/lib/lab/index.ts';

describe('typedKernel', () => {
  const kernel = createMatrix(3, 1, [1, 2, 3]);

  test('takes each weight that was typed', () => {
    const texts = new Map([
      [0, '1/9'],
      [2, '\u22120.5'],
    ]);
    const typed = typedKernel(kernel, texts);
    expect([...typed.kernel.data]).toEqual([Math.fround(1 / 9), 2, -0.5]);
    expect(typed.problems.size).toBe(0);
  });

  test('names the field of what is not a number, and keeps its weight', () => {
    const tall = createMatrix(1, 3, [1, 2, 3]);
    const texts = new Map([
      [0, '4'],
      [1, 'abc'],
      [2, ' '],
    ]);
    const { kernel, problems } = typedKernel(tall, texts);
    expect([...kernel.data]).toEqual([4, 2, 3]);
    expect(problems.get(1)).toMatch(/^Row 1, column 0: “abc” is not a number/);
    expect(problems.get(2)).toBe('Row 2, column 0 is empty. Type a number, such as 0.');
    expect(problems.has(0)).toBe(false);
  });
});

describe('sideProblem', () => {
  test.each([
    [4, 'The width is 4, and an even width has no centre. Take 3 or 5.'],
    [17, 'The width has to be an odd number from 1 to 15.'],
    [NaN, 'The width has to be an odd number from 1 to 15.'],
    [5, undefined],
  ])('%d', (value, problem) => {
    expect(sideProblem(kernelBank.sharpen, 'width', value)).toBe(problem);
  });

  test('allows the sides that a large kernel has already', () => {
    expect(sideProblem(kernelBank.large_blur, 'height', 21)).toBeUndefined();
    expect(sideProblem(kernelBank.large_blur, 'height', 19)).toBeDefined();
  });
});

test.each([
  ['1', true],
  [' -1/9 ', true],
  ['\u00bd', true],
  ['0,5', true],
  ['1 2', false],
  ['[[1, 2, 3]]', false],
  ['abc', false],
])('%j goes into one field: %s', (text, expected) => {
  expect(isForOneField(text)).toBe(expected);
});

test('a weight is edited to its last digit', () => {
  expect(editedText(Math.fround(-0.123456))).toBe('\u22120.123456');
  expect(editedText(Math.fround(1 / 9))).toBe('1/9');
});

test.each([
  ['0.123', 0.123456, true],
  ['0.123456', 0.123456, true],
  ['\u22120.5', -0.5, true],
  ['-0.5', -0.5, true],
  ['0.12', 0.123456, false],
  ['', 1, false],
])('the text %j for %d: shown, not typed: %s', (text, weight, expected) => {
  expect(showsWeight(text, Math.fround(weight))).toBe(expected);
});
