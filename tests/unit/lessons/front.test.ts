import { describe, expect, it } from 'vitest';
import { kernels, opening, start } from '../../../src/content/front.ts';
import { stepperFilm } from '../../../src/lib/films/stepper/film.ts';

describe('the front page', () => {
  it('offers kernels that all make a film of the figure’s length', () => {
    for (const { kernel } of kernels) {
      expect(stepperFilm({ ...opening, kernel }).length).toBe(7 * 7 * 13);
    }
  });

  it('opens at a product in the middle of the image', () => {
    const frame = stepperFilm(opening).trace.frameAt(start);
    expect(frame).toMatchObject({ output: { x: 3, y: 3 }, phase: 'product', done: 5, stored: 24 });
  });
});
