import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import {
  computationProblem,
  type Computation,
  type Question,
} from '../../../../src/lib/exercises/computation/index.ts';
import { isSameNumber, numbersOf } from '../../../../src/lib/exercises/index.ts';
import { allBorders, storages } from '../../trace/support.ts';
import { diagnosisOf, mean, named, SUM, truthOf, VALUE } from './support.ts';

describe('for any data', () => {
  const side = fc.constantFrom(1, 3);
  const computations: fc.Arbitrary<Computation> = fc
    .record({ width: side, height: side, border: fc.constantFrom(...allBorders) })
    .chain(({ width, height, border }) =>
      fc.record({
        image: fc
          .array(fc.integer({ min: 0, max: 255 }), { minLength: 20, maxLength: 20 })
          .map((data) => createMatrix(5, 4, data)),
        kernel: fc
          .array(fc.integer({ min: -9, max: 9 }), {
            minLength: width * height,
            maxLength: width * height,
          })
          .map((data) => createMatrix(width, height, data)),
        border: fc.constant(border),
        operation: fc.constantFrom('correlate' as const, 'convolve' as const),
        storage: fc.oneof(storages, fc.constant('float' as const)),
        output: fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 3 }) }),
      }),
    );
  const questions = fc.constantFrom<Question>(VALUE, SUM, { asks: 'product', tap: 0 });

  it('the truth is right', () => {
    fc.assert(
      fc.property(computations, questions, (computation, question) => {
        expect(named(truthOf(computation, question), computation, question)).toEqual(['right']);
      }),
    );
  });

  it('each mistake is known by its own number', () => {
    fc.assert(
      fc.property(computations, questions, (computation, question) => {
        const problem = computationProblem(computation);
        for (const mistake of problem.mistakes) {
          for (const number of numbersOf(mistake, problem, question)) {
            expect(named(number, computation, question)).toContain(mistake.id);
          }
        }
      }),
    );
  });

  it('no mistake gives the true number', () => {
    fc.assert(
      fc.property(computations, questions, (computation, question) => {
        const problem = computationProblem(computation);
        const truth = problem.truthOf(question);
        const tolerance = problem.toleranceOf(question);
        for (const mistake of problem.mistakes) {
          for (const number of numbersOf(mistake, problem, question)) {
            expect(isSameNumber(number, truth, tolerance)).toBe(false);
          }
        }
      }),
    );
  });

  it('nothing that can be typed breaks it', () => {
    fc.assert(
      fc.property(fc.string(), (answer) => {
        expect(diagnosisOf(answer, mean).kind).toMatch(/right|mistake|none|unreadable/);
      }),
    );
  });
});
