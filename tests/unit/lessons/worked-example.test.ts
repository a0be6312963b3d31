import { describe, expect, it } from 'vitest';
import {
  brighterResult,
  clampedEarly,
  cutFirst,
  freshResult,
  oneLightResult,
  result,
  rowApart,
  rowInPlace,
  sharpenedResult,
} from '../../../src/content/lessons/04-worked-example/data.ts';
import { rowsOf } from '../convolve/support.ts';

describe('the worked example', () => {
  it('begins with one light in the dark: 360/9, which is 40, and 200 with a middle weight of 1', () => {
    expect(oneLightResult).toMatchObject({ sum: '40', fraction: '360/9', stored: '40' });
    expect(brighterResult).toMatchObject({ sum: '200', stored: '200' });
  });

  it('comes to 1134/9, which is 126, with weights that sum to 1', () => {
    expect(result).toEqual({ sum: '126', fraction: '1134/9', stored: '126', weights: '1' });
  });

  it('comes to 520 when it is sharpened, which is stored as 255', () => {
    // 5 * 190 - 60 - 210 - 62 - 98
    expect(sharpenedResult).toMatchObject({ sum: '520', fraction: '520/1', stored: '255' });
  });

  it('goes wrong when products are cut, or sums clamped, on the way', () => {
    expect([cutFirst, clampedEarly]).toEqual(['121', '95']);
  });

  it('leaves 648/9, which is 72, to the reader', () => {
    expect(freshResult).toMatchObject({ sum: '72', fraction: '648/9', stored: '72' });
  });

  it('spreads one bright pixel over three, and over the rest of the row in place', () => {
    expect(rowsOf(rowApart)[0]!.map(Math.round)).toEqual([0, 0, 30, 30, 30, 0, 0]);
    expect(rowsOf(rowInPlace)[0]!.map(Math.round)).toEqual([0, 0, 30, 40, 13, 4, 1]);
  });
});
