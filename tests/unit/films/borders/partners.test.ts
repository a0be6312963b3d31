import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { borderPartners } from '../../../../src/lib/films/borders/partners.ts';

const state = {
  image: createMatrix(4, 4),
  kernel: { width: 3, height: 3 },
  rule: 'replicate' as const,
  place: { x: 0, y: 0 },
};

describe('the partners in the figure of borders', () => {
  it('of a place outside are the pixels it borrows from, by every rule', () => {
    const { cells } = borderPartners(state, 'framed-zero', { x: -1, y: 0 });
    expect(cells).toMatchObject({
      image: [
        { x: -1, y: 0 },
        { x: 0, y: 0 },
      ],
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

  it('are found from the image and the output of the rule that is chosen', () => {
    const place = { x: -1, y: 0 };
    expect(borderPartners(state, 'image', place)).toEqual(
      borderPartners(state, 'framed-zero', place),
    );
    const pixel = { x: 1, y: 1 };
    expect(borderPartners(state, 'output', pixel)).toEqual(
      borderPartners(state, 'output-zero', pixel),
    );
    const none = { ...state, rule: 'none' as const };
    expect(borderPartners(none, 'output', { x: 0, y: 0 })).toEqual(
      borderPartners(none, 'output-none', { x: 0, y: 0 }),
    );
  });
});
