import { describe, expect, it } from 'vitest';
import { box, matrixFromRows, type Range } from '../../../../src/lib/convolve/index.ts';
import { histogramOf } from '../../../../src/lib/films/output-range/histogram.ts';
import { rangeScene, storedBy } from '../../../../src/lib/films/output-range/scene.ts';
import {
  cutText,
  fractionText,
  histogramText,
  pileText,
  rangeAnnouncement,
  roundingAnnouncement,
  weightsText,
} from '../../../../src/lib/films/output-range/texts.ts';

const image = matrixFromRows([
  [-300, -10, 0],
  [7.5, 255, 300],
]);
const scene = rangeScene(image, matrixFromRows([[1]]));
const facts = (range: Range) => storedBy(scene.sums, range, 'half-even');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is said under the stored sums', () => {
  it('is how many numbers were cut off, and on which side', () => {
    expect(plain(cutText(facts('clamp')))).toBe('3 cut off: ▼ 2 below 0, ▲ 1 above 255.');
    expect(plain(cutText(facts('absolute')))).toBe('2 cut off: ▲ 2 above 255.');
    expect(cutText(facts('minmax'))).toBe('Nothing is cut off.');
  });

  it('is what the other way with fractions would change', () => {
    expect(fractionText(facts('clamp'), 'half-even')).toBe(
      'If truncated, 1 pixel would differ by 1.',
    );
    expect(fractionText(facts('clamp'), 'truncate')).toBe('If rounded, 1 pixel would differ by 1.');
    expect(fractionText({ ...facts('clamp'), differing: 0 }, 'half-even')).toBe(
      'Truncating would change nothing.',
    );
    expect(fractionText({ ...facts('clamp'), differing: 2 }, 'half-even')).toBe(
      'If truncated, 2 pixels would differ by 1.',
    );
  });
});

it('a voice tells what it costs to drop the fractions', () => {
  expect(roundingAnnouncement(facts('clamp'), 'truncate')).toBe(
    'Fractions are dropped (truncated). Clamp: If rounded, 1 pixel would differ by 1.',
  );
});

it('a voice tells what a range cuts off', () => {
  expect(plain(rangeAnnouncement(facts('clamp')))).toBe(
    'Clamp: 3 cut off: 2 below 0, 1 above 255.',
  );
});

it('a pile of the histogram is put into words', () => {
  const histogram = histogramOf(scene.sums);
  expect(pileText(histogram, 0)).toBe('From 0 to below 32: 2 sums.');
  expect(pileText(histogram, 224)).toBe('From 224 to below 256: 1 sum.');
  expect(pileText(histogram, 64)).toBe('From 64 to below 96: 0 sums.');
});

it('the histogram and the weights are put into words', () => {
  expect(histogramText(scene)).toBe(
    'Histogram of the 6 sums, over the band from 0 to 255. The sums go from minus 300 to 300. 3 of 6 pixels do not fit into 0 to 255.',
  );
  expect(weightsText(box(3, 3))).toBe('The weights sum to 1: a flat area of 100 becomes 100.');
});
