import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MARKS, matrixTexts, readingsOf, texts } from './support.ts';

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

it('any text at all gives whole matrices, or is refused in a sentence', () => {
  fc.assert(
    fc.property(matrixTexts, (text) => {
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
