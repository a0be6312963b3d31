import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { borderPartners } from '../../../../src/lib/films/borders/partners.ts';

const state = {
  image: createMatrix(4, 4),
  kernel: { width: 3, height: 3 },
  place: { x: 0, y: 0 },
};

describe('the partners in the figure of borders', () => {
  it('of a place outside are the pixels it borrows from, by every rule', () => {
    const { cells } = borderPartners(state, 'framed-zero', { x: -1, y: 0 });
    expect(cells).toMatchObject({
      'framed-none': [{ x: -1, y: 0 }],
      'framed-zero': [{ x: -1, y: 0 }],
      'framed-replicate': [
        { x: -1, y: 0 },
        { x: 0, y: 0 },
      ],
      'framed-wrap': [
        { x: -1, y: 0 },
        { x: 3, y: 0 },
      ],
    });
  });

  it('of an output pixel are its window and the same pixel of the other outputs', () => {
    const { cells } = borderPartners(state, 'output-wrap', { x: 1, y: 1 });
    expect(cells['framed-wrap']).toHaveLength(9);
    expect(cells['framed-wrap']![0]).toEqual({ x: 0, y: 0 });
    expect(cells['output-zero']).toEqual([{ x: 1, y: 1 }]);
    // The output without a frame begins one pixel further inside.
    expect(cells['output-none']).toEqual([{ x: 0, y: 0 }]);
    expect(borderPartners(state, 'output-none', { x: 0, y: 0 }).cells).toEqual(cells);
  });
});
