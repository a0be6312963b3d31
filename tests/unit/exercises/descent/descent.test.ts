import { describe, expect, it } from 'vitest';
import { recipe } from '../../../../src/lib/exercises/descent/recipe.ts';
import type { DescentProblem, Question } from '../../../../src/lib/exercises/descent/problem.ts';
import { roundsOf } from '../../../../src/lib/exercises/faded/index.ts';
import { problemOf } from '../../../../src/lib/exercises/faded/round.ts';
import { diagnose } from '../../../../src/lib/exercises/index.ts';
import { learnKernel } from '../../../../src/lib/learning/index.ts';
import { matrixFromRows } from '../../../../src/lib/matrix/index.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const problems = SEEDS.map((seed) => problemOf(recipe, seed, 3));

describe('a step of gradient descent by hand', () => {
  it('is the one that the library takes', () => {
    for (const { descent, truthOf } of problems) {
      const { pixels, wanted, kernel, rate } = descent;
      const steps = learnKernel(matrixFromRows([pixels]), matrixFromRows([wanted]), {
        start: matrixFromRows([kernel]),
        optimizer: { kind: 'sgd', rate },
      });
      const first = steps.next().value;
      const second = steps.next().value;
      wanted.forEach((_, place) =>
        expect(truthOf({ asks: 'error', place })).toBe(first.error.data[place]),
      );
      expect(truthOf({ asks: 'gradient' })).toBeCloseTo(first.gradient.data[0]!, 5);
      expect(truthOf({ asks: 'weight' })).toBeCloseTo(second.kernel.data[0]!, 5);
    }
  });

  it('has an answer of two decimals at most, as it is written', () => {
    for (const { truthOf, textOf } of problems) {
      for (const asks of ['gradient', 'weight'] as const) {
        const written = Number(textOf({ asks }).replace('\u2212', '-'));
        expect(written).toBeCloseTo(truthOf({ asks }), 9);
      }
    }
  });

  const { descent, ...problem } = problems[0]!;
  const gradient = problem.truthOf({ asks: 'gradient' });
  it.each<[string, Question, number]>([
    ['uphill', { asks: 'weight' }, descent.kernel[0] + descent.rate * gradient],
    ['rate-twice', { asks: 'weight' }, descent.kernel[0] - descent.rate ** 2 * gradient],
    ['whole-gradient', { asks: 'weight' }, descent.kernel[0] - gradient],
    ['sum', { asks: 'gradient' }, gradient * descent.wanted.length],
    ['without-two', { asks: 'gradient' }, gradient / 2],
    ['error-turned-round', { asks: 'gradient' }, -gradient],
  ])('tells that it was done wrong: %s', (id, question, answer) => {
    const told = diagnose(String(answer), problem as DescentProblem, question);
    expect(told).toMatchObject({
      kind: 'mistake',
      mistakes: expect.arrayContaining([id]) as string[],
    });
  });

  it('leaves more to the reader in each round', () => {
    const blanks = roundsOf('descent', 7).map(
      ({ fields }) => fields.filter(({ blank }) => blank).length,
    );
    expect(blanks).toEqual([0, 1, 3, 6]);
  });
});
