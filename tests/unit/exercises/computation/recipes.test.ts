import { describe, expect, it } from 'vitest';
import { recipes } from '../../../../src/lib/exercises/computation/faded/index.ts';
import { drawProblem, problemOf } from '../../../../src/lib/exercises/faded/index.ts';
import { diagnose, numbersOf } from '../../../../src/lib/exercises/index.ts';

type Name = keyof typeof recipes;

const VALUE = { asks: 'value' } as const;
const seeds = Array.from({ length: 300 }, (_, index) => (index * 137) % 40_000);
const drawn = (seed: number, name: Name) => drawProblem(seed, recipes[name]);

describe('seeded numbers', () => {
  describe.each(Object.keys(recipes) as Name[])('%s', (name) => {
    it('is the same for the same seed, and another for another', () => {
      expect(drawn(4711, name).computation).toEqual(drawn(4711, name).computation);
      expect(drawn(4711, name).computation).not.toEqual(drawn(4712, name).computation);
    });

    it('has a whole number for its answer, and whole products', () => {
      for (const seed of seeds) {
        const problem = drawn(seed, name);
        const truth = problem.truthOf(VALUE);
        expect(truth).toBe(Math.round(truth));
        for (let tap = 0; tap < 9; tap++) {
          const product = problem.truthOf({ asks: 'product', tap });
          expect(Math.abs(product - Math.round(product))).toBeLessThan(1e-4);
        }
      }
    });
  });

  it.each([
    ['mean', 'not-normalised'],
    ['mean', 'without-centre'],
    ['sharpen', 'clamped-products'],
    ['sharpen', 'clamped-sums'],
    ['border', 'border-zero'],
    ['border', 'border-wrap'],
    ['border', 'flipped'],
    ['border', 'one-column-left'],
    ['flip', 'not-flipped'],
    ['flip', 'transposed'],
    ['flip', 'transposed-not-turned'],
    ['flip', 'only-columns-reversed'],
    ['flip', 'only-rows-reversed'],
  ] as const)('of the exercise %s always betray %s', (name, id) => {
    for (const seed of seeds) {
      const problem = drawn(seed, name);
      const mistake = problem.mistakes.find((one) => one.id === id)!;
      const [number] = numbersOf(mistake, problem, VALUE);
      const diagnosis = diagnose(String(number), problem, VALUE);
      expect(diagnosis).toMatchObject({ kind: 'mistake' });
    }
  });
});

describe('the rounds', () => {
  const blanks = (name: Name, round: number) =>
    recipes[name]
      .layOut(problemOf(recipes[name], 1, round), round)
      .fields.filter(({ blank }) => blank)
      .map(({ question }) => (question.asks === 'product' ? question.tap : question.asks));

  it('leave nothing, the last step, half and all of it to the reader', () => {
    expect(blanks('mean', 0)).toEqual([]);
    expect(blanks('mean', 1)).toEqual(['sum', 'value']);
    expect(blanks('mean', 2)).toEqual([4, 5, 6, 7, 8, 'sum', 'value']);
    expect(blanks('mean', 3)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 'sum', 'value']);
  });

  it('ask for the sum alone where it is kept as it is', () => {
    expect(blanks('flip', 1)).toEqual(['sum']);
  });
});
