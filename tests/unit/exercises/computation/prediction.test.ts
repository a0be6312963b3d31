import { describe, expect, it } from 'vitest';
import { box, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { predictionOf, questionBefore } from '../../../../src/lib/exercises/computation/index.ts';
import { trace, traceFilm } from '../../../../src/lib/trace/index.ts';
import { clamped, region } from '../../trace/support.ts';

const stored = trace(region, box(3, 3), { storage: clamped });
const float = trace(region, box(3, 3));

describe('before a step', () => {
  it('the next product is asked for', () => {
    expect(questionBefore(stored, 0, 1)).toEqual({ asks: 'product', tap: 0 });
    expect(questionBefore(stored, 7, 8)).toEqual({ asks: 'product', tap: 7 });
  });

  it('the sum is asked for before the last product would show it', () => {
    expect(questionBefore(stored, 8, 9)).toEqual({ asks: 'sum' });
  });

  it('the stored number is asked for, unless it is the sum that is in sight', () => {
    expect(questionBefore(stored, 9, 10)).toBeUndefined();
    expect(questionBefore(stored, 10, 11)).toEqual({ asks: 'value' });
    expect(questionBefore(stored, 11, 12)).toBeUndefined();
    expect(questionBefore(float, 10, 11)).toBeUndefined();
  });

  it('a whole pixel is asked for at once, from wherever it is not in sight yet', () => {
    expect(questionBefore(stored, 0, 12)).toEqual({ asks: 'value' });
    expect(questionBefore(stored, 12, 25)).toEqual({ asks: 'value' });
    expect(questionBefore(float, 9, 11)).toBeUndefined();
  });

  it('nothing is asked for where there is no next one', () => {
    const last = stored.length - 1;
    expect(questionBefore(stored, last, last)).toBeUndefined();
    expect(questionBefore(stored, 12, 13)).toBeUndefined();
  });
});

describe('a prediction', () => {
  const plain = { image: region, kernel: box(3, 3) };
  const source = { ...plain, storage: clamped };
  const film = traceFilm(stored, 255);
  // The middle output pixel.
  const first = 4 * stored.stepsPerPixel;
  const before = (next: number, entryAt?: (step: number) => number | undefined) =>
    predictionOf({ source, film, step: first + next - 1, next: first + next }, entryAt)!;

  it('asks in words that name the place', () => {
    expect(before(2).words).toBe(
      'Row 0, column 1 of the image comes next. What is 60 × 1/9? One decimal is enough.',
    );
    expect(before(9).words).toBe('Add the last product, 52 × 1/9: what is the sum of all 9?');
    expect(before(11).words).toBe('Which number will be stored at row 1, column 1 of the output?');
  });

  it('asks for a decimal only where there is one, although float32 has no ninths', () => {
    const whole = { image: matrixFromRows([[18, 19]]), kernel: box(3, 3) };
    const stepping = { source: whole, film: traceFilm(trace(whole.image, whole.kernel), 255) };
    expect(predictionOf({ ...stepping, step: 0, next: 1 })!.words).toMatch(/18 × 1\/9\?$/);
    expect(predictionOf({ ...stepping, step: 2, next: 3 })!.words).toMatch(/One decimal is enough/);
  });

  it('says where a number is borrowed from outside the image', () => {
    const { words } = predictionOf({ source, film, step: 0, next: 1 })!;
    expect(words).toBe(
      'Row minus 1, column minus 1 comes next: outside the image, with the number 200. What is 200 × 1/9? One decimal is enough.',
    );
  });

  it('has a name and a truth for what is said and listed', () => {
    expect(before(2)).toMatchObject({ name: '60 × 1/9', truth: '6.7', isLast: false });
    expect(before(9)).toMatchObject({ name: 'the sum', truth: '126', isLast: false });
    expect(before(11)).toMatchObject({ name: 'the stored number', truth: '126', isLast: true });
  });

  it('finishes with the sum where that is kept as it is', () => {
    const step = { source: plain, film: traceFilm(float, 255), step: 8, next: 9 };
    expect(predictionOf(step)).toMatchObject({ name: 'the sum', isLast: true });
  });

  it('knows the products that were predicted before', () => {
    const wrong = new Map([[first + 3, 90]]);
    const judge = (typed: string) => before(9, (step) => wrong.get(step)).judge(typed);
    const look = 'Look at row 0, column 2 of the image';
    expect(judge('1000')).toHaveProperty(
      'sentence',
      expect.stringContaining(`Your sum and the true one part at a product. ${look}`),
    );
    // 126 - 58/9 + 90: the last product, which is not asked for, counts as well.
    expect(judge('209.6')).toHaveProperty(
      'sentence',
      expect.stringContaining(
        `It is the sum of your products, but one of them is not right yet. ${look}`,
      ),
    );
  });

  it('takes the last product, in place of the sum, for a step on the way', () => {
    expect(before(9).judge('5.8')).toEqual({
      kind: 'unfinished',
      sentence: '5.8 is the last product. Now add it to the sum so far, 120.22.',
    });
    expect(before(11).judge('5.8')).toHaveProperty('kind', 'none');
  });

  it('computes a pixel of a figure that is drawn with another white', () => {
    const drawn = { ...plain, white: 4 };
    const step = { source: drawn, film: traceFilm(float, 4), step: 0, next: 1 };
    expect(predictionOf(step)!.judge('200/9')).toEqual({ kind: 'right' });
  });
});
