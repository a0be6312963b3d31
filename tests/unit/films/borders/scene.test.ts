import { describe, expect, it } from 'vitest';
import {
  BORDERS,
  box,
  correlate,
  createMatrix,
  matrixFromRows,
  pad,
} from '../../../../src/lib/convolve/index.ts';
import { formatNumber } from '../../../../src/lib/notation/index.ts';
import {
  borderScene,
  outputSize,
  type BorderScene,
} from '../../../../src/lib/films/borders/scene.ts';
import { RULES } from '../../../../src/lib/films/borders/rules.ts';
import { type Grid } from '../../../../src/lib/grid/index.ts';
import { textsOf } from '../../trace/support.ts';

const image = matrixFromRows([
  [1, 2, 3, 4],
  [5, 6, 7, 8],
  [9, 10, 11, 12],
  [13, 14, 15, 16],
]);
const scene = borderScene(image, { width: 3, height: 3 }, 16);

function gridOf(shown: BorderScene, part: string): Grid {
  return RULES.flatMap(shown.compared).find((grid) => grid.part === part)!;
}

const statesOf = (grid: Grid, state: string): string[] =>
  grid.cells
    .filter(({ states, marks = [] }) => [...states, ...marks].includes(state))
    .map(({ x, y }) => `${y},${x}`);

describe('borderScene', () => {
  it('shows none first, and every border of the library after it', () => {
    expect(RULES).toEqual(['none', 'zero', 'replicate', 'reflect', 'reflect101', 'wrap']);
    expect([...RULES].sort()).toEqual(['none', ...BORDERS].sort());
  });

  it('writes the frame out, with ghosts outside alone', () => {
    expect(textsOf(gridOf(scene, 'framed-reflect101'))[0]).toEqual(['6', '5', '6', '7', '8', '7']);
    expect(textsOf(gridOf(scene, 'framed-wrap'))[1]).toEqual(['4', '1', '2', '3', '4', '1']);
    expect(statesOf(gridOf(scene, 'framed-zero'), 'ghost')).toHaveLength(36 - 16);
  });

  it('leaves the frame empty where nothing is made up', () => {
    const none = gridOf(scene, 'framed-none');
    expect(textsOf(none)[0]).toEqual(['', '', '', '', '', '']);
    expect(textsOf(none)[1]).toEqual(['', '1', '2', '3', '4', '']);
    expect(statesOf(none, 'empty')).toHaveLength(36 - 16);
    expect(none.cells[0]!.label).toBe('Row minus 1, column minus 1: nothing');
  });

  it('shows one rule as it does side by side', () => {
    for (const rule of RULES) {
      const [framed, output] = scene.one(rule);
      expect(textsOf(framed!)).toEqual(textsOf(gridOf(scene, `framed-${rule}`)));
      expect(textsOf(output!)).toEqual(textsOf(gridOf(scene, `output-${rule}`)));
      expect(output!.label).toBe('Output: mean of 3 × 3');
    }
  });

  it.each(BORDERS)('shows what pad and correlate make by %s', (border) => {
    const kernel = { width: 5, height: 3 };
    const one = borderScene(image, kernel, 16);
    const margins = { top: 1, right: 2, bottom: 1, left: 2 };
    const texts = (grid: Grid): string[] => grid.cells.map(({ text }) => text);
    const numbers = (data: Float32Array): string[] =>
      Array.from(data, (value) => formatNumber(value));
    expect(texts(gridOf(one, `framed-${border}`))).toEqual(
      numbers(pad(image, margins, border).data),
    );
    expect(texts(gridOf(one, `output-${border}`))).toEqual(
      numbers(correlate(image, box(5, 3), { border }).data),
    );
  });

  it('marks the output pixels on which the rules do not agree: all but the middle four', () => {
    for (const border of BORDERS) {
      const marked = statesOf(gridOf(scene, `output-${border}`), 'differing');
      expect(marked).toHaveLength(12);
      expect(marked).not.toContain('1,1');
    }
    expect(scene.differing).toBe(12);
    expect(scene.sentence).toBe(
      'With a kernel of 3 by 3, the rules give different numbers at 12 of 16 output pixels.',
    );
    expect(gridOf(scene, 'output-zero').cells[0]!.label).toMatch(/, the rules differ here$/);
  });

  it('marks nothing for a kernel of one cell', () => {
    expect(borderScene(image, { width: 1, height: 1 }, 16).differing).toBe(0);
  });

  it('has no output for none where the kernel fits nowhere', () => {
    const tall = borderScene(image, { width: 1, height: 5 }, 16);
    expect(tall.one('none').map(({ part }) => part)).toEqual(['image']);
    expect(tall.compared('none').map(({ part }) => part)).toEqual(['framed-none']);
    expect(tall.sizes.find(({ size }) => size === 'valid')).toEqual({
      size: 'valid',
      width: 4,
      height: 0,
    });
  });
});

describe('outputSize', () => {
  it.each([
    ['same', 6, 5],
    ['valid', 4, 1],
    ['full', 8, 9],
  ] as const)(
    'of %s, for 6 x 5 pixels and a kernel of 3 x 5, is %i x %i',
    (size, width, height) => {
      expect(outputSize(createMatrix(6, 5), box(3, 5), size)).toEqual({ size, width, height });
    },
  );

  it('of valid is 0 along the side on which the kernel is too long', () => {
    expect(outputSize(createMatrix(6, 5), box(7, 5), 'valid')).toMatchObject({
      width: 0,
      height: 1,
    });
    expect(outputSize(createMatrix(6, 5), box(3, 9), 'valid')).toMatchObject({
      width: 4,
      height: 0,
    });
  });
});
