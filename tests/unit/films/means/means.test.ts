import { describe, expect, test } from 'vitest';
import { correlate, createMatrix, box } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { meansOf, REACH, SIDE } from '../../../../src/lib/films/means/means.ts';
import { MEANS_FIRST, meansModel } from '../../../../src/lib/films/means/model.ts';
import { meansPlot, meansSentence } from '../../../../src/lib/films/means/texts.ts';
import { readingText } from '../../../../src/lib/plot/index.ts';

const counts = [1, 2, 3, 4, 5];

describe('means one after the other', () => {
  test.each(counts)('%i of them make the same of a bright pixel as their kernel', (count) => {
    let row = createMatrix(2 * REACH + 1, 1);
    row.data[REACH] = 1;
    for (let i = 0; i < count; i++) row = correlate(row, box(SIDE, 1), { border: 'zero' });
    const { weights, width } = meansOf(count);
    Array.from(weights).forEach((weight, i) => expect(weight).toBeCloseTo(row.data[i]!, 6));
    expect(Array.from(weights).filter((weight) => weight > 0)).toHaveLength(width);
  });

  test.each(counts)('%i of them have the sigma that is said', (count) => {
    const { weights, sigma } = meansOf(count);
    const variance = Array.from(weights).reduce(
      (sum, weight, i) => sum + weight * (i - REACH) ** 2,
      0,
    );
    expect(Math.sqrt(variance)).toBeCloseTo(sigma, 5);
  });

  test('come nearer to a Gaussian with each one more', () => {
    const apart = counts.map((count) => meansOf(count).apart);
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    expect(new Set(apart).size).toBe(counts.length);
  });

  test('come back from their link, and not in numbers that there are none of', () => {
    const read = (link: string): EditSession<typeof MEANS_FIRST, unknown> => {
      const session = new EditSession(meansModel, MEANS_FIRST);
      const values = new URLSearchParams(link);
      session.read({ get: (name) => values.get(name), matrix: () => undefined });
      return session;
    };
    const session = new EditSession(meansModel, MEANS_FIRST);
    session.change({ count: 5, distance: -4 });
    expect(read(String(new URLSearchParams(session.write()))).state).toEqual(session.state);
    expect(() => read('count=6')).toThrow('Count has to be a whole number from 1 to 5.');
    expect(() => read('distance=16')).toThrow('Distance has to be a whole number from −15 to 15.');
  });
});

test('the sentence and the plot tell the difference', () => {
  expect(meansSentence(meansOf(1))).toBe(
    'One mean of 7 has sigma 2. No weight is off the Gaussian with that sigma by more than 7.81 hundredths, which is 39.2% of the Gaussian’s peak.',
  );
  expect(meansSentence(meansOf(3))).toMatch(
    /^3 means of 7, one after the other, are one kernel 19 wide with sigma 3\.46\./,
  );
  expect(readingText(meansPlot(meansOf(1)), 3)).toMatch(
    /^Distance from the middle 3: Gaussian 6\.\d, means 14\.3$/,
  );
});
