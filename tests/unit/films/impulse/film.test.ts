import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flip } from '../../../../src/lib/convolve/index.ts';
import { impulse, impulseFilm } from '../../../../src/lib/films/impulse/film.ts';
import { wholes } from '../../convolve/support.ts';
import { digits, gridAt, oddKernels, textOf, textsOf } from '../../trace/support.ts';

describe('impulseFilm', () => {
  const film = impulseFilm({ image: { width: 5, height: 5 }, kernel: digits });

  it('lights one pixel after another', () => {
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([25, 5, 0]);
    for (const step of [0, 7, 24]) {
      const image = gridAt(film, step, 'image').cells;
      expect(image.map(({ text }) => text)).toEqual(
        Array.from({ length: 25 }, (_, index) => (index === step ? '1' : '0')),
      );
      expect(image[step]!.gray).toBe(255);
    }
    expect(film.stepOf('image', { x: 2, y: 1 })).toBe(7);
    expect(film.stepAt({ x: 2, y: 1 })).toBe(7);
    expect(film.stepAt({ x: 9, y: -9 })).toBe(4);
    expect(film.stepOf('kernel', { x: 2, y: 1 })).toBeUndefined();
    expect([...impulse(3, 2, { x: 1, y: 1 }).data]).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('shows the kernel around the pixel by convolution, turned by correlation', () => {
    const step = 2 * 5 + 2;
    expect(textsOf(gridAt(film, step, 'convolve'))).toEqual([
      ['0', '0', '0', '0', '0'],
      ['0', '1', '2', '3', '0'],
      ['0', '4', '5', '6', '0'],
      ['0', '7', '8', '9', '0'],
      ['0', '0', '0', '0', '0'],
    ]);
    expect(textsOf(gridAt(film, step, 'correlate'))).toEqual([
      ['0', '0', '0', '0', '0'],
      ['0', '9', '8', '7', '0'],
      ['0', '6', '5', '4', '0'],
      ['0', '3', '2', '1', '0'],
      ['0', '0', '0', '0', '0'],
    ]);
  });

  it('cuts the answer off at the corner', () => {
    const corner = (step: number, part: string): string[][] =>
      textsOf(gridAt(film, step, part)).map((row) => row.slice(0, 3));
    expect(corner(0, 'convolve').slice(0, 3)).toEqual([
      ['5', '6', '0'],
      ['8', '9', '0'],
      ['0', '0', '0'],
    ]);
    expect(corner(0, 'correlate').slice(0, 3)).toEqual([
      ['5', '4', '0'],
      ['2', '1', '0'],
      ['0', '0', '0'],
    ]);
    expect(gridAt(film, 24, 'convolve').outline).toEqual({ x: 3, y: 3, width: 2, height: 2 });
    expect(textsOf(gridAt(film, 24, 'convolve'))[4]).toEqual(['0', '0', '0', '4', '5']);
    expect(textsOf(gridAt(film, 24, 'correlate'))[4]).toEqual(['0', '0', '0', '6', '5']);
  });

  it('shows any odd kernel and its flip', () => {
    fc.assert(
      fc.property(oddKernels(wholes), (kernel) => {
        const size = { width: kernel.width, height: kernel.height };
        const one = impulseFilm({ image: size, kernel });
        const middle = (kernel.data.length - 1) / 2;
        expect(textsOf(gridAt(one, middle, 'convolve'))).toEqual(textOf(kernel));
        expect(textsOf(gridAt(one, middle, 'correlate'))).toEqual(textOf(flip(kernel)));
      }),
      { numRuns: 50 },
    );
  });

  it('links a pixel to the same place in both answers, a weight to nothing', () => {
    const cell = { x: 3, y: 1 };
    expect(film.partners(0, 'image', cell).cells).toEqual({
      image: [cell],
      correlate: [cell],
      convolve: [cell],
    });
    expect(film.partners(0, 'kernel', cell)).toEqual({ cells: {}, taps: [] });
  });
});
