import { describe, expect, it } from 'vitest';
import { inSight, listed, secondTry, shown, verdictOn } from '../../../src/lib/exercises/index.ts';

const right = { name: 'the sum', typed: ['126'], truth: '126', right: true };
const wrong = { name: '60 × 1/9', typed: ['60'], truth: '6.7', right: false };

describe('what was predicted', () => {
  it('is judged in a sentence', () => {
    expect(verdictOn(right, { kind: 'right' })).toBe('Right: the sum is 126.');
    expect(verdictOn(wrong, { kind: 'none', sentence: 'Look again.', place: {} })).toBe(
      'You said 60, but 60 × 1/9 is 6.7. Look again.',
    );
  });

  it('is not told after a first miss, but after a second, or to who gives up', () => {
    const diagnosis = { kind: 'none', sentence: 'Look again.', place: {} } as const;
    expect(secondTry('60', diagnosis)).toBe('Not yet: you said 60. Look again. Try once more.');
    expect(verdictOn({ ...wrong, typed: ['60', '6'] }, diagnosis)).toBe(
      'You said 6, but 60 × 1/9 is 6.7. Look again.',
    );
    expect(shown(wrong)).toBe('Here it is: 60 × 1/9 is 6.7.');
  });

  it('is listed beside the truth', () => {
    expect(listed(right)).toBe('the sum: you: 126 ✓');
    expect(listed(wrong)).toBe('60 × 1/9: you: 60, it is 6.7');
    expect(listed({ ...wrong, typed: ['60', '6.7'], right: true })).toBe(
      '60 × 1/9: you: 60, then 6.7 ✓',
    );
  });

  it('is in sight for the result at work, up to the present step, in order', () => {
    const [first, second, third] = [right, wrong, { ...right }];
    const predicted = new Map([
      [13, second],
      [12, first],
      [15, third],
      [3, wrong],
    ]);
    expect(inSight(predicted, 14, 12)).toEqual([first, second]);
    expect(inSight(predicted, 15, 12)).toEqual([first, second, third]);
    expect(inSight(predicted, 24, 12)).toEqual([]);
  });
});
