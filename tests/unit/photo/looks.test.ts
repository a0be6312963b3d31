import { expect, test } from 'vitest';
import { createMatrix } from '../../../src/lib/convolve/index.ts';
import { cellScale, pictureName } from '../../../src/lib/photo/index.ts';

test.each([
  ['photo.jpeg', 'photo'],
  ['two.dots.png', 'two.dots'],
  ['none', 'none'],
  ['.png', 'picture'],
])('the picture in %s is called %s', (file, name) => {
  expect(pictureName(file)).toBe(name);
});

test.each([
  [3, 5, 1],
  [7, 1, 0.9],
  [9, 9, 0.9],
  [3, 11, 0.8],
])('the cells of a kernel of %i x %i are scaled by %d', (width, height, scale) => {
  expect(cellScale(createMatrix(width, height))).toBe(scale);
});
