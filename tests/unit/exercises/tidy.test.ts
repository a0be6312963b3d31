import { describe, expect, it } from 'vitest';
import {
  diagnose,
  fieldsOf,
  LARGEST_SEED,
  mistakes,
  mulberry32,
  numbersOf,
  TIDY_KINDS,
  tidyExercise,
  truthOf,
} from '../../../src/lib/exercises/index.ts';

const VALUE = { asks: 'value' } as const;
const seeds = Array.from({ length: 300 }, (_, index) => (index * 137) % (4 * LARGEST_SEED));

describe('seeded numbers', () => {
  it('are those of Mulberry32', () => {
    const random = mulberry32(1);
    // What the published C gives for the state 1.
    expect([random(), random()].map((one) => Math.floor(one * 2 ** 32))).toEqual([
      2693262067, 11749833,
    ]);
  });

  describe.each(TIDY_KINDS)('%s', (kind) => {
    it('is the same for the same seed, and another for another', () => {
      expect(tidyExercise(4711, kind)).toEqual(tidyExercise(4711, kind));
      expect(tidyExercise(4711, kind)).not.toEqual(tidyExercise(4712, kind));
    });

    it('has a whole number for its answer, and whole products', () => {
      for (const seed of seeds) {
        const computation = tidyExercise(seed, kind);
        const truth = truthOf(computation, VALUE);
        expect(truth).toBe(Math.round(truth));
        for (let tap = 0; tap < 9; tap++) {
          const product = truthOf(computation, { asks: 'product', tap });
          expect(Math.abs(product - Math.round(product))).toBeLessThan(1e-4);
        }
      }
    });

    it('refuses a seed that is none', () => {
      for (const seed of [-1, 0.5, NaN]) {
        expect(() => tidyExercise(seed, kind)).toThrow(`seed: received ${seed}`);
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
  ] as const)('of the exercise %s always betray %s', (kind, id) => {
    const mistake = mistakes.find((one) => one.id === id)!;
    for (const seed of seeds) {
      const computation = tidyExercise(seed, kind);
      const [number] = numbersOf(mistake, computation, VALUE);
      const diagnosis = diagnose(String(number), { computation, question: VALUE });
      expect(diagnosis).toMatchObject({ kind: 'mistake' });
    }
  });
});

describe('the rounds of a faded exercise', () => {
  const blanks = (round: number) =>
    fieldsOf(round, 9, true)
      .filter(({ blank }) => blank)
      .map(({ question }) => (question.asks === 'product' ? question.tap : question.asks));

  it('leave nothing, the last step, half and all of it to the reader', () => {
    expect(blanks(0)).toEqual([]);
    expect(blanks(1)).toEqual(['sum', 'value']);
    expect(blanks(2)).toEqual([4, 5, 6, 7, 8, 'sum', 'value']);
    expect(blanks(3)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 'sum', 'value']);
  });

  it('ask for the sum alone where it is kept as it is', () => {
    expect(fieldsOf(1, 9, false).filter(({ blank }) => blank)).toHaveLength(1);
  });
});
