import { describe, expect, it } from 'vitest';
import { box, createMatrix } from '../../../src/lib/convolve/index.ts';
import { trace, traceFilm } from '../../../src/lib/trace/index.ts';
import { digits, region } from './support.ts';

describe('the partners in a trace', () => {
  // Output pixel (x 1, y 0) of a 3 x 3 image, replicated: its window hangs out above.
  const film = traceFilm(trace(region, digits, { border: 'replicate' }), 255);
  const step = film.stepsPerWhole;

  it('of a pixel are its weight, its product and the output pixel', () => {
    expect(film.partners(step, 'image', { x: 2, y: 1 })).toEqual({
      cells: {
        image: [
          { x: 2, y: 1 },
          { x: 2, y: 1 },
        ],
        kernel: [{ x: 2, y: 2 }],
        products: [{ x: 2, y: 2 }],
        output: [{ x: 1, y: 0 }],
      },
      taps: [8],
    });
  });

  it('of a term of the formula are those of its weight', () => {
    expect(film.partnersOfTap!(step, 8)).toEqual(film.partners(step, 'kernel', { x: 2, y: 2 }));
  });

  it('of a ghost pixel are the pixel it borrows from as well', () => {
    expect(film.partners(step, 'image', { x: 0, y: -1 })).toEqual({
      cells: {
        image: [
          { x: 0, y: -1 },
          { x: 0, y: 0 },
        ],
        kernel: [{ x: 0, y: 0 }],
        products: [{ x: 0, y: 0 }],
        output: [{ x: 1, y: 0 }],
      },
      taps: [0],
    });
  });

  it('of a ghost that counts as a constant are no other pixel', () => {
    const zero = traceFilm(trace(region, digits, { border: 'zero' }), 255);
    expect(zero.partners(step, 'image', { x: 0, y: -1 }).cells['image']).toEqual([{ x: 0, y: -1 }]);
  });

  it.each(['kernel', 'products'])('of a cell of the %s are its tap everywhere', (part) => {
    const { cells, taps } = film.partners(step, part, { x: 1, y: 2 });
    expect(taps).toEqual([7]);
    expect(cells['image']).toContainEqual({ x: 1, y: 1 });
    expect(cells['kernel']).toEqual([{ x: 1, y: 2 }]);
    expect(cells['products']).toEqual([{ x: 1, y: 2 }]);
    expect(cells['output']).toEqual([{ x: 1, y: 0 }]);
  });

  it('of the output pixel at work are all that it is made from', () => {
    const { cells, taps } = film.partners(step, 'output', { x: 1, y: 0 });
    expect(taps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(cells['kernel']).toHaveLength(9);
    expect(cells['image']).toHaveLength(18);
    expect(cells['image']).toContainEqual({ x: 2, y: -1 });
    expect(cells['output']).toEqual([{ x: 1, y: 0 }]);
  });

  it('of another output pixel are the pixels under its own window, and no weight', () => {
    const { cells, taps } = film.partners(step, 'output', { x: 1, y: 1 });
    expect(taps).toEqual([]);
    expect(Object.keys(cells)).toEqual(['image', 'output']);
    const places = new Set(cells['image']!.map(({ x, y }) => `${y},${x}`));
    expect([...places].sort()).toEqual([
      '0,0',
      '0,1',
      '0,2',
      '1,0',
      '1,1',
      '1,2',
      '2,0',
      '2,1',
      '2,2',
    ]);
  });

  it('of a pixel outside the window are the output pixels it counts for', () => {
    const { cells, taps } = film.partners(step, 'image', { x: 1, y: 2 });
    expect(taps).toEqual([]);
    expect(cells['image']).toEqual([{ x: 1, y: 2 }]);
    const outputs = cells['output']!.map(({ x, y }) => `${y},${x}`).sort();
    expect(outputs).toEqual(['1,0', '1,1', '1,2', '2,0', '2,1', '2,2']);
    expect(cells['kernel']).toBeUndefined();
  });

  it('of a place outside the output are none', () => {
    expect(film.partners(step, 'output', { x: 9, y: 9 })).toEqual({ cells: {}, taps: [] });
  });

  it('lead from an output pixel to the step that stores it', () => {
    const chosen = { x: 2, y: 3, width: 3, height: 2 };
    const part = traceFilm(trace(createMatrix(8, 8), box(3, 3), { outputs: chosen }), 255);
    expect(film.stepOf('output', { x: 0, y: 0 })).toBe(11);
    expect(film.stepOf('output', { x: 1, y: 2 })).toBe(8 * 12 - 1);
    expect(part.stepOf('output', { x: 2, y: 3 })).toBe(11);
    expect(part.stepOf('output', { x: 3, y: 4 })).toBe(5 * 12 - 1);
    for (const name of ['image', 'kernel', 'products']) {
      expect(film.stepOf(name, { x: 0, y: 0 })).toBeUndefined();
    }
    // By the window: its upper left cell lies one up and left of the output pixel.
    expect(film.stepAt({ x: 0, y: 1 })).toBe(film.stepOf('output', { x: 1, y: 2 }));
    expect(film.stepAt({ x: -9, y: -9 })).toBe(11);
    expect(film.stepAt({ x: 99, y: 99 })).toBe(film.length - 1);
    expect(part.stepAt({ x: 0, y: 9 })).toBe(part.stepOf('output', { x: 2, y: 4 }));
    const { output, phase } = part.trace.frameAt(59);
    expect([output, phase]).toEqual([{ x: 3, y: 4 }, 'store']);
  });
});
