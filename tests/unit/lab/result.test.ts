import { expect, test } from 'vitest';
import { createMatrix, kernelBank } from '../../../src/lib/convolve/index.ts';
import { downloadName, resultSentence } from '../../../src/lib/lab/index.ts';

test.each([
  [0.2, '1 ms'],
  [12.6, '13 ms'],
  [999, '999 ms'],
  [1234, '1.2 s'],
])('work of %d milliseconds takes %s', (milliseconds, time) => {
  const sentence = resultSentence({ width: 64, height: 40 }, milliseconds);
  expect(sentence).toBe(`64 × 40 pixels, filtered in ${time}.`);
});

test('a download is named after picture and kernel', () => {
  expect(downloadName('photo', kernelBank.sharpen)).toBe('photo-sharpen.png');
  expect(downloadName('photo', createMatrix(1, 1, [2]))).toBe('photo-kernel.png');
});
