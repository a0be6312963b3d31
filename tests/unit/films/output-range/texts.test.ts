import { describe, expect, it } from 'vitest';
import { box, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { rangeScene } from '../../../../src/lib/films/output-range/scene.ts';
import {
  cutText,
  fractionText,
  histogramText,
  roundingAnnouncement,
  weightsText,
} from '../../../../src/lib/films/output-range/texts.ts';

const image = matrixFromRows([
  [-300, -10, 0],
  [7.5, 255, 300],
]);
const scene = rangeScene(image, matrixFromRows([[1]]), 'half-even');
const facts = (view: string) => scene.views.find((one) => one.view === view)!;

describe('what is said under a view', () => {
  it('is how many numbers were cut off, and on which side', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(cutText(facts('clamp')))).toBe('3 cut off: ▼ 2 below 0, ▲ 1 above 255.');
    expect(plain(cutText(facts('absolute')))).toBe('2 cut off: ▲ 2 above 255.');
    expect(cutText(facts('minmax'))).toBe('Nothing is cut off.');
  });

  it('is what the other way with fractions would change', () => {
    expect(fractionText(facts('clamp'), 'half-even')).toBe('Truncating changes 1 pixel by 1.');
    expect(fractionText(facts('clamp'), 'truncate')).toBe('Rounding changes 1 pixel by 1.');
    expect(fractionText({ ...facts('clamp'), differing: 0 }, 'half-even')).toBe(
      'Truncating changes no pixel.',
    );
    expect(fractionText({ ...facts('clamp'), differing: 2 }, 'half-even')).toBe(
      'Truncating changes 2 pixels by 1.',
    );
    expect(fractionText(facts('signs'), 'half-even')).toBe('Fractions are kept.');
  });
});

it('a voice tells what it costs to drop the fractions', () => {
  expect(roundingAnnouncement(facts('clamp'), 'truncate')).toBe(
    'Fractions are dropped (truncated). Clamp: Rounding changes 1 pixel by 1.',
  );
});

it('the histogram and the weights are put into words', () => {
  expect(histogramText(scene)).toBe(
    'Histogram of the 6 sums, over the window from 0 to 255. The sums go from minus 300 to 300. 3 of 6 pixels do not fit into 0 to 255.',
  );
  expect(weightsText(box(3, 3))).toBe('The weights sum to 1: a flat area of 100 becomes 100.');
});
