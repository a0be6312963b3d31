import { describe, expect, test } from 'vitest';
import { weightsAt } from '../../../../src/draw/loss-surface.ts';
import { correlate, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { pictures } from '../../../../src/lib/films/learned-kernel/pictures.ts';
import {
  contoursOf,
  SURFACE_FIRST,
  SURFACE_PICTURES,
  surfaceModel,
  TARGET,
  type SurfaceState,
} from '../../../../src/lib/films/loss-surface/model.ts';
import { surfaceSentence } from '../../../../src/lib/films/loss-surface/texts.ts';

const surface = (change: Partial<SurfaceState> = {}) =>
  surfaceModel.make({ ...SURFACE_FIRST, ...change });

/** The mean squared error of two weights, straight from its definition. */
function lossOf(picture: SurfaceState['picture'], left: number, right: number): number {
  const off = matrixFromRows([[left - TARGET.data[0]!, right - TARGET.data[1]!]]);
  const { data } = correlate(pictures[picture], off, { size: 'valid' });
  return data.reduce((sum, error) => sum + error ** 2, 0) / data.length;
}

describe('the loss over two weights', () => {
  test.each(SURFACE_PICTURES)('has lines of equal loss: %s', (picture) => {
    for (const { loss, along, across, degrees } of contoursOf(surface({ picture }).evidence)) {
      const angle = (degrees * Math.PI) / 180;
      for (const turn of [0.3, 1.2, 2.5, 4]) {
        // A line without an end is cut off, and there its loss is less.
        if (along === 30 && Math.abs(Math.cos(turn)) > 0.01) continue;
        const [u, v] = [along * Math.cos(turn), across * Math.sin(turn)];
        const left = TARGET.data[0]! + u * Math.cos(angle) - v * Math.sin(angle);
        const right = TARGET.data[1]! + u * Math.sin(angle) + v * Math.cos(angle);
        expect(lossOf(picture, left, right)).toBeCloseTo(loss, 3);
      }
    }
  });

  test('has no lowest point with a flat picture, but a lowest line', () => {
    const { evidence } = surface({ picture: 'flat' });
    expect(contoursOf(evidence).every(({ along }) => along === 30)).toBe(true);
    expect(lossOf('flat', 2, -2)).toBe(0);
  });
});

describe('a search on it', () => {
  test.each([
    [0.02, 'It creeps'],
    [0.3, 'It goes down the steep side first'],
    [0.9, 'It leaps across the valley from side to side, and comes down all the same.'],
    [1.0, 'Each step lands higher up on the other side: above a rate of 0.97'],
  ])('with a rate of %d: %s', (rate, told) => {
    expect(surfaceSentence(surface({ rate }))).toContain(told);
  });

  test('takes as many steps as it is asked for, downhill at each of them', () => {
    const { path } = surface({ steps: 35 });
    expect(path).toHaveLength(36);
    path.slice(1).forEach(({ loss }, i) => expect(loss).toBeLessThan(path[i]!.loss));
    for (const { left, right, loss } of path) {
      expect(loss).toBeCloseTo(lossOf('house', left, right), 4);
    }
  });

  test('is not followed to where numbers end', () => {
    const { path } = surface({ picture: 'flat', rate: 1.5, steps: 60 });
    expect(path.length).toBeLessThan(30);
    expect(path.every(({ loss }) => Number.isFinite(loss))).toBe(true);
  });

  test('begins where the surface is pressed', () => {
    expect(weightsAt(0.5, 0.45)).toEqual({ left: -0.4, right: 0 });
    expect(weightsAt(-1, 2)).toEqual({ left: -3, right: -3 });
  });
});
