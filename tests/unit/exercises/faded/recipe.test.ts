import { describe, expect, it } from 'vitest';
import {
  anotherSeed,
  drawProblem,
  mulberry32,
  roundsFrom,
  seedFrom,
} from '../../../../src/lib/exercises/faded/index.ts';
import { diagnose } from '../../../../src/lib/exercises/index.ts';
import { medianRecipe } from '../median.ts';

describe('seeded numbers', () => {
  it('are those of Mulberry32', () => {
    const random = mulberry32(1);
    // What the published C gives for the state 1.
    expect([random(), random()].map((one) => Math.floor(one * 2 ** 32))).toEqual([
      2693262067, 11749833,
    ]);
  });

  it('are the same for the same seed, and others for another', () => {
    const pixels = (seed: number) => drawProblem(seed, medianRecipe).pixels;
    expect(pixels(7)).toEqual(pixels(7));
    expect(pixels(7)).not.toEqual(pixels(8));
  });

  it('tell the mistakes that they have to tell', () => {
    for (let seed = 0; seed < 200; seed++) {
      const problem = drawProblem(seed, medianRecipe);
      const sum = problem.pixels.reduce((total, pixel) => total + pixel);
      expect(diagnose(`${sum}/9`, problem, 'median')).toMatchObject({ mistakes: ['mean'] });
    }
  });

  it.each([-1, 0.5, NaN])('refuse %s as a seed', (seed) => {
    expect(() => drawProblem(seed, medianRecipe)).toThrow(`seed: received ${seed}`);
  });

  it('refuse a recipe whose mistakes cannot be told apart', () => {
    const recipe = { ...medianRecipe, telling: ['mean', 'broken'] };
    expect(() => drawProblem(1, recipe)).toThrow('no numbers tell these mistakes apart: mean');
  });
});

describe('a seed', () => {
  it('is never the present one twice in a row', () => {
    expect(anotherSeed(() => 0)).toBe(1);
    expect(anotherSeed(() => 0, 1)).toBe(2);
    expect(anotherSeed(() => 1 - 2 ** -53, 9999)).toBe(1);
  });

  it.each([
    ['7', 7],
    ['4711', 4711],
    ['-1', undefined],
    ['1e3', undefined],
    ['x', undefined],
    ['', undefined],
    ['99999999999', undefined],
  ])('in a link as %j is %s', (text, seed) => {
    expect(seedFrom(text)).toBe(seed);
  });
});

describe('the rounds of a problem', () => {
  const rounds = roundsFrom(medianRecipe, 7);

  it('have a title, numbers of their own, and answers as they are written', () => {
    expect(rounds.map(({ title }) => title)).toEqual([
      'Round 1 of 4. Worked out.',
      'Round 2 of 4. The last step is yours.',
      'Round 3 of 4. Half of it is yours.',
      'Round 4 of 4. All of it is yours.',
    ]);
    expect(new Set(rounds.map(({ grids }) => JSON.stringify(grids))).size).toBe(4);
    expect(rounds.map(({ isLast }) => isLast)).toEqual([false, false, false, true]);
    const { truth } = rounds[1]!.fields[0]!;
    expect(rounds[1]!.judge(0, truth, [undefined])).toEqual({ kind: 'right' });
  });
});
