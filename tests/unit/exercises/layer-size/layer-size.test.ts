import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../src/lib/exercises/index.ts';
import { drawProblem, roundsOf } from '../../../../src/lib/exercises/faded/index.ts';
import { layerSizeProblem } from '../../../../src/lib/exercises/layer-size/problem.ts';
import { layerSizeRecipe } from '../../../../src/lib/exercises/layer-size/recipe.ts';
import { outputSize } from '../../../../src/lib/learning/index.ts';

describe('the size of a layer by hand', () => {
  // 2 weights with a gap reach over 3; 10 + 2 * 2 - 3 = 11 to move; 3 strides of 3.
  const problem = layerSizeProblem({ length: 10, size: 2, stride: 3, padding: 2, dilation: 2 });

  it('goes by reach, room, strides and outputs', () => {
    expect(
      ['reach', 'room', 'strides', 'outputs'].map((step) => problem.textOf(step as 'reach')),
    ).toEqual(['3', '11', '3', '4']);
  });

  it.each([
    ['reach', '2', 'the dilation is left out'],
    ['reach', '4', 'a gap is counted after the last weight as well'],
    ['room', '9', 'the padding is counted once'],
    ['strides', '4', 'the floor is left out, or rounded up'],
    ['outputs', '5', 'the floor is left out, or rounded up'],
    ['outputs', '3', 'the first place is not counted'],
  ] as const)('tells a wrong %s of %s', (question, typed, name) => {
    expect(diagnose(typed, problem, question, [])).toMatchObject({
      kind: 'mistake',
      sentence: expect.stringContaining(name) as string,
    });
  });

  it('has numbers on which the mistakes differ, and the truth is that of the library', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { window, textOf } = drawProblem(seed, layerSizeRecipe);
      const { length, size, ...options } = window;
      expect(textOf('outputs')).toBe(String(outputSize(length, size, options)));
    }
  });

  it('gives less in each round', () => {
    const blanks = roundsOf('layer-size', 3).map(
      ({ fields }) => fields.filter(({ blank }) => blank).length,
    );
    expect(blanks).toEqual([0, 1, 2, 4]);
  });
});
