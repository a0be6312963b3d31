import { describe, expect, it } from 'vitest';
import {
  createMatrix,
  matrixFromRows,
  sharpen,
  sobel,
} from '../../../../src/lib/convolve/index.ts';
import type { Computation, Question } from '../../../../src/lib/exercises/computation/index.ts';
import { region } from '../../trace/support.ts';
import { diagnosisOf, mean, named, numbersBy, ONE, SUM, truthOf, VALUE } from './support.ts';

const sharpened: Computation = { ...mean, kernel: sharpen() };
const digits = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 10],
]);
const convolved: Computation = { ...ONE, image: region, kernel: digits, operation: 'convolve' };
const correlated: Computation = { ...ONE, image: region, kernel: digits };
const grid = matrixFromRows([
  [1, 5, 2, 9],
  [7, 3, 8, 4],
  [6, 2, 5, 1],
  [4, 9, 3, 7],
]);
const edge: Computation = {
  image: grid,
  kernel: digits,
  border: 'replicate',
  output: { x: 1, y: 0 },
};

function sentenceOf(answer: string, computation: Computation, question: Question = VALUE): string {
  const diagnosis = diagnosisOf(answer, computation, question);
  return 'sentence' in diagnosis ? diagnosis.sentence : '';
}

describe('the true answer', () => {
  it.each(['126', '1134/9', ' 126.0 ', '1.26e2'])('is right as %j', (answer) => {
    expect(named(answer, mean)).toEqual(['right']);
  });

  it('is right within the decimal that is shown', () => {
    const product: Question = { asks: 'product', tap: 1 };
    for (const answer of ['6.7', '60/9', '6.67']) {
      expect(named(answer, mean, product)).toEqual(['right']);
    }
    expect(named('6.5', mean, product)).not.toEqual(['right']);
  });

  it('is a whole number where a byte is stored', () => {
    expect(named('126.04', mean)).not.toEqual(['right']);
  });
});

describe('a mistake by its number', () => {
  it.each<[string, number, string, Computation, Question]>([
    ['weights not normalised', 1134, 'not-normalised', mean, VALUE],
    ['a product not divided', 60, 'not-normalised', mean, { asks: 'product', tap: 1 }],
    // 1134 - 190, ninths of it are 104.9
    ['without the centre', 105, 'without-centre', mean, VALUE],
    ['only the centre', 21, 'only-centre', mean, VALUE],
    ['a sum that was not clamped', 520, 'not-stored', sharpened, VALUE],
    ['products clamped', 255, 'clamped-products', sharpened, SUM],
    // 0, 0, 950 -> 255, -62 -> 193, -98 -> 95
    ['running sums clamped', 95, 'clamped-sums', sharpened, VALUE],
    ['minus signs lost', 1380, 'signs-lost', sharpened, SUM],
    // 200 + 2*60 + 3*58 + 4*210 + 5*190 + 6*62 + 7*204 + 8*98 + 10*52
    ['a convolution without its turn', 5388, 'not-flipped', convolved, VALUE],
    // The kernel transposed instead of turned, see below; its columns, or its rows, alone reversed
    ['a kernel transposed instead', 4432, 'transposed-not-turned', convolved, VALUE],
    ['rows read backwards alone', 6424, 'only-columns-reversed', convolved, VALUE],
    ['rows in reverse order alone', 5178, 'only-rows-reversed', convolved, VALUE],
    ['a correlation with a turn', 6204, 'flipped', correlated, VALUE],
    // 200 + 4*60 + 7*58 + 2*210 + 5*190 + 8*62 + 3*204 + 6*98 + 10*52
    ['a transposed kernel', 4432, 'transposed', correlated, VALUE],
    // The same without the last 10 * 52
    ['a sum that stopped early', 4868, 'stopped-early', correlated, VALUE],
    // 1134 * 46
    ['a product of sums', 52164, 'product-of-sums', correlated, VALUE],
    // The row above the image counts nothing: 4*1+5*5+6*2 + 7*7+8*3+10*8
    ['zeros beyond the edge', 194, 'border-zero', edge, VALUE],
  ])('tells %s', (_, answer, id, computation, question) => {
    expect(named(answer, computation, question)[0]).toBe(id);
  });

  it('tells truncating from rounding, and the reverse', () => {
    const half: Computation = {
      ...mean,
      image: createMatrix(3, 3, [...region.data.slice(0, 8), 60]),
    };
    const cut: Computation = { ...half, storage: { range: 'clamp', rounding: 'truncate' } };
    // 1142/9 is 126.9
    expect(named(127, half)).toEqual(['right']);
    expect(named(126, half)[0]).toBe('truncated');
    expect(named(126, cut)).toEqual(['right']);
    expect(named(127, cut)[0]).toBe('rounded');
  });

  it('tells a forgotten sign from a clamp', () => {
    const dark: Computation = { ...edge, kernel: sobel('y'), output: { x: 2, y: 2 } };
    const truth = truthOf(dark);
    expect(truth).toBeLessThan(0);
    expect(named(-truth, dark)).toContain('sign-forgotten');
    expect(named(0, dark)).toContain('clamped');
  });

  it('tells a window that is off by one, in each direction', () => {
    const inside: Computation = { ...edge, output: { x: 1, y: 2 } };
    for (const [id, x, y] of [
      ['one-column-left', 0, 2],
      ['one-column-right', 2, 2],
      ['one-row-up', 1, 1],
      ['one-row-down', 1, 3],
      ['row-for-column', 2, 1],
    ] as const) {
      const answer = truthOf({ ...inside, output: { x, y } });
      expect(named(answer, inside), id).toContain(id);
    }
  });

  it('says which mistake it is and why, and names a second one that gives the same', () => {
    expect(sentenceOf('1134', mean)).toBe(
      'That is what comes out when fractions are taken for whole numbers. The weights are fractions: divide by 9. The same number comes out when all pixels are added, all weights are added, and the two sums are multiplied.',
    );
  });

  it('marks the cells where it went wrong', () => {
    const diagnosis = diagnosisOf('105', mean);
    const centre = [{ x: 1, y: 1 }];
    expect(diagnosis).toMatchObject({
      place: { image: centre, kernel: centre, products: centre },
    });
  });

  it('is none where it does no harm: a mean does not betray a turn', () => {
    for (const id of ['flipped', 'transposed']) {
      expect(numbersBy(id, mean)).toEqual([]);
    }
  });
});

describe('nonsense', () => {
  it.each([
    ['', 'Type a number first.'],
    ['   ', 'Type a number first.'],
    ['many', '“many” is not a number. Try 12, −0.5 or 1/9.'],
    ['NaN', '“NaN” is not a number. Try 12, −0.5 or 1/9.'],
    ['1/0', '“1/0” is not a number. Try 12, −0.5 or 1/9.'],
    ['Infinity', '“Infinity” is not a number. Try 12, −0.5 or 1/9.'],
    ['x'.repeat(50), 'That is too long for a number. Try 12, −0.5 or 1/9.'],
  ])('%j gets a clear sentence', (answer, sentence) => {
    expect(named(answer, mean)).toEqual(['unreadable']);
    expect(sentenceOf(answer, mean)).toBe(sentence);
  });

  it('that is a number, but a huge one, matches nothing', () => {
    expect(named('1e30', mean)).toEqual(['none']);
  });
});

describe('an answer that no mistake gives', () => {
  const products = [200, 120, 174, 840, 950, 372, 1428, 784, 520];

  it('is led to the first product that is not right', () => {
    const entries = products.with(3, 900);
    const diagnosis = diagnosisOf('5448', correlated, SUM, entries);
    expect(diagnosis).toMatchObject({ kind: 'none', place: { image: [{ x: 0, y: 1 }] } });
    expect(diagnosis).toHaveProperty(
      'sentence',
      expect.stringMatching(
        /^It is the sum of your products, but one .* row 1, column 0 of the image/,
      ),
    );
  });

  it('is led to the addition if every product is right', () => {
    expect(diagnosisOf('5000', correlated, SUM, products)).toHaveProperty(
      'sentence',
      'The products are right; the slip is in the addition. Add them again.',
    );
  });

  it('is reminded of the signs where there are any', () => {
    const signed = [0, -60, 0, -210, 950, -62, 0, -98, 0];
    expect(diagnosisOf('5000', sharpened, SUM, signed)).toHaveProperty(
      'sentence',
      expect.stringMatching(/Add them again, each with its sign\.$/),
    );
  });
});
