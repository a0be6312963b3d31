import { describe, expect, it } from 'vitest';
import { costs, kernels, sliding } from '../../../src/content/lessons/05-sliding/data.ts';
import { stepperFilm } from '../../../src/lib/films/stepper/film.ts';

describe('sliding', () => {
  it('offers kernels that all make a film of the figure’s length', () => {
    for (const { kernel } of kernels) {
      expect(stepperFilm({ ...sliding, kernel }).length).toBe(8 * 8 * 13);
    }
  });

  it('counts the multiplications of a filter', () => {
    expect(costs[0]).toEqual({
      picture: '8\u00a0×\u00a08',
      kernel: '3\u00a0×\u00a03',
      each: '9',
      all: '576',
    });
    expect(costs[1]).toMatchObject({ all: '2,359,296' });
    expect(costs[3]).toMatchObject({
      kernel: '21\u00a0×\u00a021',
      each: '441',
      all: '860,655,600',
    });
  });
});
