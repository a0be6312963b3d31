import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grayscale } from '../../../../src/lib/convolve/index.ts';
import { channelsFilm } from '../../../../src/lib/films/channels/scene.ts';

/** Yellow and blue above white and black. */
const picture = {
  width: 2,
  height: 2,
  data: Uint8Array.from([255, 210, 40, 255, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255]),
};

describe('the channels of a picture', () => {
  it('are one grid of numbers each, and gray is the fourth', () => {
    const { grids } = channelsFilm(picture)({ x: 0, y: 0 });
    expect(grids.map(({ label }) => label)).toEqual(['Red', 'Green', 'Blue', 'Gray']);
    expect(grids.map(({ tint }) => tint)).toEqual(['red', 'green', 'blue', undefined]);
    const texts = grids.map(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toEqual([
      ['255', '0', '255', '0'],
      ['210', '0', '255', '0'],
      ['40', '255', '255', '0'],
      ['204', '29', '255', '0'],
    ]);
  });

  it('mark one pixel in all four', () => {
    const { grids } = channelsFilm(picture)({ x: 1, y: 0 });
    for (const { cells } of grids) {
      expect(cells.map(({ states }) => states.includes('current'))).toEqual([
        false,
        true,
        false,
        false,
      ]);
    }
  });

  it('tell x and y, row and column, and how the gray is made', () => {
    const scene = channelsFilm(picture)({ x: 0, y: 1 });
    expect(scene.sentence).toBe(
      'x is 0, y is 1: row 1, column 0. It is red 255, green 255, blue 255: weighted and added, they give 255, stored as the gray 255.',
    );
    const yellow = channelsFilm(picture)({ x: 0, y: 0 });
    expect(yellow.terms).toEqual([
      { colour: 'red', value: 255, weight: 0.299 },
      { colour: 'green', value: 210, weight: 0.587 },
      { colour: 'blue', value: 40, weight: 0.114 },
    ]);
    expect(yellow.sum).toBeCloseTo(204.075);
    expect(yellow.gray).toBe(204);
  });

  it('make the gray of the library, within the rounding of the weighed sum', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 }),
        (rgb) => {
          const one = { width: 1, height: 1, data: Uint8Array.from([...rgb, 255]) };
          const { gray, sum } = channelsFilm(one)({ x: 0, y: 0 });
          expect(gray).toBe(grayscale(one).data[0]);
          expect(Math.abs(gray - sum)).toBeLessThan(0.52);
        },
      ),
    );
  });
});
