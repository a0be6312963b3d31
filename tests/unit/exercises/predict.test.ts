import { describe, expect, it } from 'vitest';
import { box } from '../../../src/lib/convolve/index.ts';
import { asking, questionBefore } from '../../../src/lib/exercises/index.ts';
import { trace } from '../../../src/lib/trace/index.ts';
import { clamped, region } from '../trace/support.ts';

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

  it('the question names the place', () => {
    const computation = { image: region, kernel: box(3, 3), output: { x: 1, y: 1 } };
    const frame = stored.frameAt(4 * stored.stepsPerPixel + 2);
    expect(asking({ computation, question: { asks: 'product', tap: 1 } }, frame)).toBe(
      'Row 0, column 1 of the image comes next. What is 60 × 1/9? One decimal is enough.',
    );
    expect(asking({ computation, question: { asks: 'value' } }, frame)).toBe(
      'Which number will be stored at row 1, column 1 of the output?',
    );
  });
});
