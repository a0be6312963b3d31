import { describe, expect, test } from 'vitest';
import { readoutOf, readoutSentence } from '../../../src/lib/photo/index.ts';

const original = {
  width: 2,
  height: 2,
  data: Uint8ClampedArray.of(0, 0, 0, 255, 9, 9, 9, 255, 200, 100, 50, 255, 7, 8, 9, 255),
};
const result = {
  ...original,
  data: original.data.map((byte, i) => (i % 4 === 3 ? byte : 255 - byte)),
};

describe('the readout of a pixel', () => {
  test('in gray has one value, as OpenCV weighs the colours', () => {
    expect(readoutOf({ x: 0, y: 1 }, { original, result, mode: 'gray' })).toEqual({
      place: '(0, 1)',
      before: '124',
      after: '131',
    });
  });

  test('in colour has three', () => {
    const { before, after } = readoutOf({ x: 1, y: 1 }, { original, result, mode: 'colour' });
    expect([before, after]).toEqual(['R 7 G 8 B 9', 'R 248 G 247 B 246']);
  });

  test('names alpha where the pixel is not opaque', () => {
    const faded = { ...result, data: result.data.with(15, 80) };
    const at = { x: 1, y: 1 };
    expect(readoutOf(at, { original, result: faded, mode: 'gray' }).after).toBe('247 (alpha 80)');
    const { before, after } = readoutOf(at, { original, result: faded, mode: 'colour' });
    expect([before, after]).toEqual(['R 7 G 8 B 9', 'R 248 G 247 B 246 (alpha 80)']);
  });

  test('has no second value before the first result', () => {
    const readout = readoutOf({ x: 1, y: 0 }, { original, result: undefined, mode: 'gray' });
    expect(readout.after).toBe('…');
    expect(readoutSentence(readout)).toBe('Pixel (1, 0): before 9, after …');
  });
});
