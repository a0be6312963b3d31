import { describe, expect, it } from 'vitest';
import { box, matrixFromRows, type Border } from '../../../src/lib/convolve/index.ts';
import { placeName } from '../../../src/lib/grid/index.ts';
import { sentence, trace, variables, type Storage } from '../../../src/lib/trace/index.ts';
import { clamped, region, sentences } from './support.ts';

describe('the sentences of the worked example', () => {
  it('tell it from beginning to end', () => {
    expect(sentences(trace(region, box(3, 3), { size: 'valid', storage: clamped }))).toEqual([
      'Row 0, column 0 of the output: the 3 by 3 kernel is placed, 9 products to make.',
      'Row 0, column 0: 200 times one ninth is 22.2; the sum so far is 22.22.',
      'Row 0, column 1: 60 times one ninth is 6.7; the sum so far is 28.89.',
      'Row 0, column 2: 58 times one ninth is 6.4; the sum so far is 35.33.',
      'Row 1, column 0: 210 times one ninth is 23.3; the sum so far is 58.67.',
      'Row 1, column 1: 190 times one ninth is 21.1; the sum so far is 79.78.',
      'Row 1, column 2: 62 times one ninth is 6.9; the sum so far is 86.67.',
      'Row 2, column 0: 204 times one ninth is 22.7; the sum so far is 109.33.',
      'Row 2, column 1: 98 times one ninth is 10.9; the sum so far is 120.22.',
      'Row 2, column 2: 52 times one ninth is 5.8; the sum so far is 126.',
      'All 9 products added: the sum is 126.',
      '126 fits into 0 to 255 as it is.',
      'Row 0, column 0 of the output is now 126.',
    ]);
  });
});

describe('a sentence', () => {
  it.each<[Border, string]>([
    ['replicate', 'Row -1, column -1 lies outside and borrows from row 0, column 0: 1 times 2'],
    ['reflect', 'Row -1, column -1 lies outside and borrows from row 0, column 0: 1 times 2'],
    ['reflect101', 'Row -1, column -1 lies outside and borrows from row 1, column 1: 5 times 2'],
    ['wrap', 'Row -1, column -1 lies outside and borrows from row 2, column 2: 9 times 2'],
    ['zero', 'Row -1, column -1 lies outside and counts as 0: 0 times 2'],
  ])('tells where the border %s reads a pixel outside', (border, expected) => {
    const image = matrixFromRows([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const twos = matrixFromRows(Array.from({ length: 3 }, () => [2, 2, 2]));
    const film = trace(image, twos, { border });
    const spoken = expected.replaceAll('-', 'minus ');
    expect(sentence(film, film.frameAt(1))).toMatch(new RegExp(`^${spoken} is \\d+; the sum`));
  });

  it('does not take a hair of float64 for being out of range', () => {
    const white = matrixFromRows(Array.from({ length: 3 }, () => [255, 255, 255]));
    const film = trace(white, box(3, 3), { size: 'valid', storage: clamped });
    expect(film.frameAt(10).sum).toBeGreaterThan(255);
    expect(sentence(film, film.frameAt(11))).toBe('255 fits into 0 to 255 as it is.');
  });

  it('takes as many decimals as it needs to tell a sum from its bound', () => {
    const film = trace(matrixFromRows([[-0.004]]), box(1, 1), { storage: clamped });
    expect(sentence(film, film.frameAt(3))).toBe('minus 0.004 is below 0, so it is clamped to 0.');
  });

  it('says minus of negative numbers', () => {
    const film = trace(matrixFromRows([[4.5]]), matrixFromRows([[-2]]));
    expect(sentences(film)).toEqual([
      'Row 0, column 0 of the output: the 1 by 1 kernel is placed, 1 product to make.',
      'Row 0, column 0: 4.5 times minus 2 is minus 9; the sum so far is minus 9.',
      'One product added: the sum is minus 9.',
      'Row 0, column 0 of the output is now minus 9.',
    ]);
  });

  it.each<[number, Storage, string]>([
    [-9, { range: 'clamp', rounding: 'half-even' }, 'minus 9 is below 0, so it is clamped to 0.'],
    [300, { range: 'clamp', rounding: 'half-even' }, '300 is above 255, so it is clamped to 255.'],
    [0, { range: 'clamp', rounding: 'half-even' }, '0 fits into 0 to 255 as it is.'],
    [255, { range: 'clamp', rounding: 'half-even' }, '255 fits into 0 to 255 as it is.'],
    [
      2.5,
      { range: 'clamp', rounding: 'half-even' },
      '2.5 lies within 0 to 255; it is rounded to 2.',
    ],
    [
      3.5,
      { range: 'clamp', rounding: 'half-even' },
      '3.5 lies within 0 to 255; it is rounded to 4.',
    ],
    [3.5, { range: 'clamp', rounding: 'truncate' }, '3.5 lies within 0 to 255; it is cut to 3.'],
    [
      -9,
      { range: 'absolute', rounding: 'half-even' },
      'Without its sign, minus 9 is 9. 9 fits into 0 to 255 as it is.',
    ],
    [
      -300.5,
      { range: 'absolute', rounding: 'half-even' },
      'Without its sign, minus 300.5 is 300.5. 300.5 is above 255, so it is clamped to 255.',
    ],
    [
      9.25,
      { range: 'absolute', rounding: 'truncate' },
      '9.25 lies within 0 to 255; it is cut to 9.',
    ],
    [
      -9,
      { range: 'midgray', rounding: 'truncate' },
      'Zero becomes mid-gray, so minus 9 is stored as 123.',
    ],
  ])('tells how the sum %d is stored by %j', (sum, storage, expected) => {
    const film = trace(matrixFromRows([[sum]]), box(1, 1), { storage });
    const frame = film.frameAt(3);
    expect(frame.phase).toBe('range');
    expect(sentence(film, frame)).toBe(expected);
    expect(sentence(film, film.frameAt(4))).toBe(
      `Row 0, column 0 of the output is now ${frame.value}.`,
    );
  });

  it('names places from 0, as the labels beside the grid are', () => {
    expect(placeName({ x: 4, y: 3 })).toBe('Row 3, column 4');
    expect(placeName({ x: -1, y: -2 })).toBe('Row minus 2, column minus 1');
  });
});

describe('the variables of the listing', () => {
  const film = trace(region, box(3, 3), { size: 'valid', storage: clamped });
  const at = (step: number) => [...variables(film.frameAt(step))];

  it('are x, y and an empty sum when the kernel is placed', () => {
    expect(at(0)).toEqual([
      ['y', '0'],
      ['x', '0'],
      ['sum', '0'],
    ]);
  });

  it('are joined by the kernel cell, pixel and weight at a product', () => {
    expect(at(6)).toEqual([
      ['y', '0'],
      ['x', '0'],
      ['v', '1'],
      ['u', '2'],
      ['pixel', '62'],
      ['weight', '0.1111'],
      ['sum', '86.67'],
    ]);
  });

  it('keep the whole sum to the end', () => {
    for (const step of [10, 11, 12]) expect(new Map(at(step)).get('sum')).toBe('126');
    expect(new Map(at(12)).has('pixel')).toBe(false);
  });

  it('name the output pixel at work', () => {
    const wide = trace(region, box(1, 1));
    expect([...variables(wide.frameAt(4 * 5))]).toEqual([
      ['y', '1'],
      ['x', '2'],
      ['sum', '0'],
    ]);
  });
});
