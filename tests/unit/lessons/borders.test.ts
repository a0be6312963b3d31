import { describe, expect, it } from 'vitest';
import * as borders from '../../../src/content/lessons/06-borders/data.ts';
import { rowsOf } from '../convolve/support.ts';

describe('the data of the lesson on borders', () => {
  it.each([
    ['zero', '0 0 | 1 2 3 4 | 0 0'],
    ['replicate', '1 1 | 1 2 3 4 | 4 4'],
    ['reflect', '2 1 | 1 2 3 4 | 4 3'],
    ['reflect101', '3 2 | 1 2 3 4 | 3 2'],
    ['wrap', '3 4 | 1 2 3 4 | 1 2'],
  ] as const)('goes on with the row by %s as %s', (border, row) => {
    expect(borders.extended(border)).toBe(row);
    expect(borders.rules.find((rule) => rule.border === border)!.names).toHaveLength(
      borders.libraryNames.length,
    );
  });

  it('darkens the corner to four ninths and the side to six ninths', () => {
    expect(borders.frame).toEqual({ level: '90', corner: '40', side: '60', middle: '90' });
    expect(rowsOf(borders.kept).flat().map(Math.round)).toEqual(Array(25).fill(90));
  });

  it('shows numbers that all differ, the largest as white', () => {
    expect(new Set(borders.image.data).size).toBe(borders.image.data.length);
    expect(Math.max(...borders.image.data)).toBe(borders.white);
  });

  it('works out sizes and paddings', () => {
    expect(borders.sides).toEqual({ valid: '506', same: '512', full: '518' });
    expect(borders.validExample).toMatchObject({ right: '60', offByOne: '59', full: '68' });
    expect(borders.tallExample).toEqual({ width: 3, height: 9, x: 1, y: 4 });
    expect([borders.tallMissing, borders.tallRows]).toEqual(['4', { given: '6', needed: '10' }]);
    expect(borders.shapes.map(({ missing, spare }) => [missing, spare])).toEqual([
      ['0', '0'],
      ['4', '0'],
      ['0', '4'],
    ]);
  });
});
