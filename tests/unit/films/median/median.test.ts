import { describe, expect, test } from 'vitest';
import { box, createMatrix } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { denoising, MEDIAN_FIRST, medianModel } from '../../../../src/lib/films/median/model.ts';
import { panes } from '../../../../src/lib/films/median/panes.ts';
import { sortedLevels, sortedText } from '../../../../src/lib/films/median/sorted.ts';
import { medianSentence, nearnessSentence } from '../../../../src/lib/films/median/texts.ts';
import { nearnessOf } from '../../../../src/lib/films/median/nearness.ts';
import { matrixPicture } from '../../../../src/lib/photo/index.ts';
import { sampleColours, samplePhoto } from '../../../../src/render/sample-photo.ts';
import { psnr } from '../../../../src/lib/vision/index.ts';

const photo = { width: 1640, height: 1190 };

describe('noise, and what is done about it', () => {
  test('is a share of the pixels, or a sigma', () => {
    const salt = { kind: 'salt-and-pepper', median: 'plain', noise: 25, size: 5 } as const;
    expect(denoising(salt)).toEqual({
      median: 'plain',
      noise: { kind: 'salt-and-pepper', share: 0.25, seed: 14 },
      mean: box(5, 5),
    });
    expect(denoising({ ...salt, kind: 'gaussian' }).noise).toMatchObject({ sigma: 25 });
  });

  test('comes back from its link', () => {
    const session = new EditSession(medianModel(photo), MEDIAN_FIRST);
    const place = { x: 7, y: 8 };
    const state = {
      kind: 'random-valued',
      median: 'directional',
      noise: 33,
      size: 7,
      place,
    } as const;
    session.change(state);
    const values = new URLSearchParams(session.write());
    const other = new EditSession(medianModel(photo), MEDIAN_FIRST);
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    expect(other.state).toEqual(state);
  });
});

describe('the pixels under the window, sorted', () => {
  const picture = matrixPicture(createMatrix(3, 3, [92, 88, 95, 90, 255, 93, 91, 94, 89]));

  test('have their median in the middle', () => {
    const sorted = sortedLevels(picture, { x: 1, y: 1 }, 3);
    expect(sorted.levels).toEqual([88, 89, 90, 91, 92, 93, 94, 95, 255]);
    expect(sorted.median).toBe(92);
    expect(sorted.mean).toBeCloseTo(987 / 9);
    expect(sortedText(sorted)).toBe(
      'Sorted: 88, 89, 90, 91, 92, 93, 94, 95, 255. In the middle, after 4 and before 4: 92. The mean is 109.7.',
    );
  });

  test('repeat the edge pixel, and are summed up where they are many', () => {
    const sorted = sortedLevels(picture, { x: 0, y: 0 }, 5);
    expect(sorted.levels).toHaveLength(25);
    expect(sorted.levels.filter((level) => level === 92)).toHaveLength(9);
    expect(sortedText(sorted)).toMatch(
      /^Sorted: 25 pixels from 88 to 255\. In the middle, after 12/,
    );
  });
});

test.each([
  [{}, '10% of the pixels have been made black or white. Mean and median of 3 × 3.'],
  [
    { kind: 'gaussian', noise: 20 },
    'Every pixel is off by a random number with a standard deviation of 20. Mean and median of 3 × 3.',
  ],
  [
    { kind: 'random-valued', median: 'directional' },
    '10% of the pixels have been given random levels. Mean of 3 × 3, and the directional median.',
  ],
  [{ noise: 0, size: 5 }, 'No pixel has been changed. Mean and median of 5 × 5.'],
] as const)('%o is told as "%s"', (changes, sentence) => {
  expect(medianSentence({ ...MEDIAN_FIRST, ...changes })).toBe(sentence);
});

test('nearness is told in decibels', () => {
  expect(nearnessSentence({ noisy: Infinity, mean: 30.26, median: 31 })).toBe(
    'Nearness to the photo: with noise no difference, mean 30.3 dB, median 31 dB.',
  );
  const none = { noisy: Infinity, mean: Infinity, median: Infinity };
  expect(nearnessSentence(none)).toBe('All three are the photo itself.');
});

test('the pixel that the figure opens with is a speck that the mean smears and the median takes away', () => {
  const { x, y } = MEDIAN_FIRST.place;
  const [before, noisy, mean, median] = panes.map(({ first }) => {
    const { width, data } = first(samplePhoto, sampleColours);
    return data[y * width + x]!;
  }) as [number, number, number, number];
  expect([0, 255]).toContain(noisy);
  expect(Math.abs(mean - before)).toBeGreaterThanOrEqual(10);
  expect(Math.abs(median - before)).toBeLessThanOrEqual(2);
});

describe('nearness of two pictures in gray', () => {
  test('is that of their levels', () => {
    const a = createMatrix(3, 2, [0, 10, 255, 7, 8, 9]);
    const b = createMatrix(3, 2, [5, 10, 200, 7, 0, 9]);
    expect(nearnessOf(matrixPicture(a), matrixPicture(b))).toBe(psnr(a, b));
    expect(nearnessOf(matrixPicture(a), matrixPicture(a))).toBe(Infinity);
  });
});
