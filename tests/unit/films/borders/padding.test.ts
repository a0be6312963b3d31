import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import {
  missingRows,
  paddingByWidth,
  paddingFor,
  paddingGrid,
} from '../../../../src/lib/films/borders/padding.ts';
import { textsOf } from '../../trace/support.ts';

const image = matrixFromRows([
  [1, 2],
  [3, 4],
]);
const tall = { width: 3, height: 7 };

describe('padding', () => {
  it('for 3 wide and 7 tall is 1 and 3; from the width alone it is 1 and 1', () => {
    expect(paddingFor(tall)).toEqual({ x: 1, y: 3 });
    expect(paddingByWidth(tall)).toEqual({ x: 1, y: 1 });
  });

  it.each([
    [{ width: 3, height: 7 }, 4],
    [{ width: 5, height: 5 }, 0],
    [{ width: 7, height: 3 }, 0],
  ])('from the width alone leaves rows missing: %o, %i', (kernel, missing) => {
    expect(missingRows(kernel, paddingByWidth(kernel))).toBe(missing);
    expect(missingRows(kernel, paddingFor(kernel))).toBe(0);
  });
});

describe('paddingGrid', () => {
  const labelled = { label: 'Padded', white: 4 };

  it('holds question marks where the kernel reads and nothing is', () => {
    const grid = paddingGrid(image, tall, paddingByWidth(tall), labelled);
    expect(grid.area).toEqual({ x: -1, y: -3, width: 4, height: 8 });
    expect(textsOf(grid)).toEqual([
      ['?', '?', '?', '?'],
      ['?', '?', '?', '?'],
      ['1', '1', '2', '2'],
      ['1', '1', '2', '2'],
      ['3', '3', '4', '4'],
      ['3', '3', '4', '4'],
      ['?', '?', '?', '?'],
      ['?', '?', '?', '?'],
    ]);
    expect(grid.outline).toEqual({ x: -1, y: -3, width: 3, height: 7 });
  });

  it('holds none when it is padded by both sides', () => {
    const grid = paddingGrid(image, tall, paddingFor(tall), labelled);
    expect(textsOf(grid).flat()).not.toContain('?');
    expect(grid.cells.filter(({ states }) => states.includes('ghost'))).toHaveLength(32 - 4);
  });

  it('shows the rows that are too many for a wide kernel', () => {
    const wide = { width: 7, height: 3 };
    expect(paddingGrid(image, wide, paddingByWidth(wide), labelled).area).toMatchObject({
      y: -3,
      height: 8,
    });
  });
});
