import { expect, test } from 'vitest';
import { createMatrix, kernelBank } from '../../../src/lib/convolve/index.ts';
import {
  cellScale,
  downloadName,
  pictureName,
  resultSentence,
} from '../../../src/lib/lab/index.ts';

test.each([
  [0.2, '1 ms'],
  [12.6, '13 ms'],
  [999, '999 ms'],
  [1234, '1.2 s'],
])('work of %d milliseconds takes %s', (milliseconds, time) => {
  const sentence = resultSentence({ width: 64, height: 40 }, milliseconds);
  expect(sentence).toBe(`64 × 40 pixels, filtered in ${time}.`);
});

test.each([
  ['photo.jpeg', 'photo'],
  ['two.dots.png', 'two.dots'],
  ['none', 'none'],
  ['.png', 'picture'],
])('the picture in %s is called %s', (file, name) => {
  expect(pictureName(file)).toBe(name);
});

test('a download is named after picture and kernel', () => {
  expect(downloadName('photo', kernelBank.sharpen)).toBe('photo-sharpen.png');
  expect(downloadName('photo', createMatrix(1, 1, [2]))).toBe('photo-kernel.png');
});

test.each([
  [3, 5, 1],
  [7, 1, 0.9],
  [9, 9, 0.9],
  [3, 11, 0.8],
])('the cells of a kernel of %i x %i are scaled by %d', (width, height, scale) => {
  expect(cellScale(createMatrix(width, height))).toBe(scale);
});
