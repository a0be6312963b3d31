import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, correlate, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { flipFilm } from '../../../../src/lib/films/flip/film.ts';
import { wholes } from '../../convolve/support.ts';
import {
  cellAt,
  digits,
  gridAt,
  oddKernels,
  smallImages,
  textOf,
  textsOf,
} from '../../trace/support.ts';

describe('flipFilm', () => {
  const image = matrixFromRows([
    [0, 1, 2, 0],
    [1, 3, 2, 1],
    [0, 2, 4, 3],
    [1, 0, 2, 2],
  ]);
  const film = flipFilm({ image, kernel: digits, size: 'valid', white: 4 });

  it('begins with the same kernel twice', () => {
    const given = [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ];
    expect(textsOf(gridAt(film, 0, 'kernel-correlate'))).toEqual(given);
    expect(textsOf(gridAt(film, 0, 'kernel-convolve'))).toEqual(given);
    expect(gridAt(film, 0, 'kernel-convolve').edits).toEqual({ matrix: 'kernel', turned: false });
    expect(film.sceneAt(0).sentence).toBe(
      'One image, one kernel, two operations. So far the kernels are the same.',
    );
  });

  it('turns the kernel of the convolution at step 1', () => {
    expect(textsOf(gridAt(film, 1, 'kernel-correlate'))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]);
    expect(textsOf(gridAt(film, 1, 'kernel-convolve'))).toEqual([
      ['9', '8', '7'],
      ['6', '5', '4'],
      ['3', '2', '1'],
    ]);
    expect(gridAt(film, 1, 'kernel-convolve').label).toBe('Kernel, turned');
    expect(gridAt(film, 1, 'kernel-convolve').edits).toEqual({ matrix: 'kernel', turned: true });
    expect(film.sceneAt(1).sentence).toContain('turns the kernel by 180 degrees');
  });

  it('goes through 4 output pixels of 12 steps after a lead of one', () => {
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([49, 12, 1]);
    expect(film.stepOf('output-correlate', { x: 0, y: 0 })).toBe(12);
    expect(film.stepOf('output-convolve', { x: 1, y: 1 })).toBe(48);
    expect(film.stepAt({ x: 1, y: 1 })).toBe(48);
    expect(film.stepAt({ x: -3, y: 0 })).toBe(12);
    expect(film.stepOf('kernel-convolve', { x: 0, y: 0 })).toBeUndefined();
    expect(film.stepOf('image', { x: 0, y: 0 })).toBeUndefined();
  });

  it('tells both products and both sums', () => {
    expect(film.sceneAt(3).sentence).toBe(
      'Row 0, column 1 holds 1. Correlation multiplies it by 2, convolution by 8. The sums so far are 2 and 8.',
    );
  });

  it('ends with 90 and 100 in the last pixel, and tells so', () => {
    // 3 2 1, 2 4 3, 0 2 2 under 1 to 9, and under 9 to 1.
    const last = film.length - 1;
    expect(cellAt(gridAt(film, last, 'output-correlate'), 1, 1).text).toBe('90');
    expect(cellAt(gridAt(film, last, 'output-convolve'), 1, 1).text).toBe('100');
    expect(film.sceneAt(last).sentence).toBe(
      'Row 1, column 1 of the outputs: 90 by correlation, 100 by convolution.',
    );
  });

  it('links a weight to its own side, a pixel to both', () => {
    const weight = film.partners(1, 'kernel-convolve', { x: 0, y: 0 });
    expect(weight.cells).toMatchObject({
      'kernel-convolve': [{ x: 0, y: 0 }],
      'output-convolve': [{ x: 0, y: 0 }],
    });
    expect(weight.cells['kernel-correlate']).toBeUndefined();
    expect(weight.cells['image']).toContainEqual({ x: 0, y: 0 });
    const pixel = film.partners(1, 'image', { x: 2, y: 1 });
    expect(pixel.cells['kernel-correlate']).toEqual([{ x: 2, y: 1 }]);
    expect(pixel.cells['kernel-convolve']).toEqual([{ x: 2, y: 1 }]);
    expect(pixel.taps).toEqual([5]);
  });

  it('ends with what correlate and convolve keep', () => {
    fc.assert(
      fc.property(smallImages(wholes), oddKernels(wholes), (any, kernel) => {
        const both = flipFilm({ image: any, kernel, border: 'reflect' });
        const last = both.length - 1;
        const border = { border: 'reflect' } as const;
        expect(textsOf(gridAt(both, last, 'output-correlate'))).toEqual(
          textOf(correlate(any, kernel, border)),
        );
        expect(textsOf(gridAt(both, last, 'output-convolve'))).toEqual(
          textOf(convolve(any, kernel, border)),
        );
      }),
      { numRuns: 50 },
    );
  });
});
