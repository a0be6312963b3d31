import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, convolve, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { scatterFilm } from '../../../../src/lib/films/scatter/film.ts';
import { fractions, wholes } from '../../convolve/support.ts';
import { digits, gridAt, oddKernels, smallImages, textOf, textsOf } from '../../trace/support.ts';

describe('scatterFilm of a black image', () => {
  it('ends with two outputs of zeros', () => {
    const film = scatterFilm({ image: matrixFromRows([[0, 0]]), kernel: box(3, 3) });
    for (const part of ['scatter', 'gather']) {
      const grid = gridAt(film, film.length - 1, part);
      expect(grid.cells.map(({ text }) => text)).toEqual(['0', '0']);
    }
    expect(gridAt(film, 0, 'scatter').cells.map(({ text }) => text)).toEqual(['', '']);
  });
});

describe('scatterFilm', () => {
  const image = matrixFromRows([
    [0, 0, 0, 0],
    [0, 2, 0, 0],
    [0, 0, 3, 0],
    [0, 0, 0, 0],
  ]);
  const film = scatterFilm({ image, kernel: digits, white: 4 });

  it('takes a step for the start, one a lit pixel and one an output pixel', () => {
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([19, 1, 0]);
    expect(film.stepOf('gather', { x: 0, y: 0 })).toBe(3);
    expect(film.stepOf('gather', { x: 3, y: 3 })).toBe(18);
    expect(film.stepAt({ x: -1, y: -1 })).toBe(3);
    expect(film.stepAt({ x: 2, y: 9 })).toBe(18);
    expect(film.stepOf('scatter', { x: 0, y: 0 })).toBeUndefined();
  });

  it('stamps twice the kernel, then adds three times the kernel', () => {
    expect(textsOf(gridAt(film, 1, 'kernel'))).toEqual([
      ['2', '4', '6'],
      ['8', '10', '12'],
      ['14', '16', '18'],
    ]);
    expect(textsOf(gridAt(film, 1, 'scatter'))).toEqual([
      ['2', '4', '6', '0'],
      ['8', '10', '12', '0'],
      ['14', '16', '18', '0'],
      ['0', '0', '0', '0'],
    ]);
    expect(textsOf(gridAt(film, 2, 'scatter'))).toEqual([
      ['2', '4', '6', '0'],
      ['8', '13', '18', '9'],
      ['14', '28', '33', '18'],
      ['0', '21', '24', '27'],
    ]);
    expect(gridAt(film, 2, 'scatter').outline).toEqual({ x: 1, y: 1, width: 3, height: 3 });
    expect(film.sceneAt(2).sentence).toBe(
      'Scatter: row 2, column 2 holds 3, so it stamps 3 times the kernel around itself. Where stamps overlap, they add up.',
    );
  });

  it('then gathers one output pixel a step, under the turned kernel', () => {
    expect(
      textsOf(gridAt(film, 0, 'scatter'))
        .flat()
        .join(''),
    ).toBe('');
    expect(
      textsOf(gridAt(film, 2, 'gather'))
        .flat()
        .join(''),
    ).toBe('');
    expect(textsOf(gridAt(film, 8, 'gather'))).toEqual([
      ['2', '4', '6', '0'],
      ['8', '13', '', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(textsOf(gridAt(film, 8, 'kernel'))[0]).toEqual(['9', '8', '7']);
    expect(gridAt(film, 8, 'image').outline).toEqual({ x: 0, y: 0, width: 3, height: 3 });
    expect(film.sceneAt(8).sentence).toMatch(/^Gather: row 1, column 1 of the output .*: 13\.$/);
    expect(film.sceneAt(18).sentence).toMatch(/: 27\. Both outputs are the same\.$/);
  });

  it('links places that are the same, and what a gathered pixel was gathered from', () => {
    const cell = { x: 1, y: 1 };
    expect(film.partners(1, 'image', cell).cells['image']).toEqual([cell]);
    expect(film.partners(18, 'gather', cell).cells['image']).toHaveLength(9);
    expect(film.partners(18, 'scatter', cell).cells['gather']).toEqual([cell]);
    expect(film.partners(18, 'kernel', cell)).toEqual({ cells: {}, taps: [] });
  });

  it('ends with scattered, gathered and convolve all the same', () => {
    fc.assert(
      fc.property(
        smallImages(wholes).filter(({ data }) => data.some((value) => value !== 0)),
        oddKernels(wholes),
        (any, kernel) => {
          const both = scatterFilm({ image: any, kernel });
          const last = both.length - 1;
          const expected = textOf(convolve(any, kernel, { border: 'zero' }));
          expect(textsOf(gridAt(both, last, 'scatter'))).toEqual(expected);
          expect(textsOf(gridAt(both, last, 'gather'))).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gathers for fractions too what convolve keeps', () => {
    fc.assert(
      fc.property(smallImages(fractions), oddKernels(fractions), (any, kernel) => {
        const both = scatterFilm({ image: any, kernel });
        expect(textsOf(gridAt(both, both.length - 1, 'gather'))).toEqual(
          textOf(convolve(any, kernel, { border: 'zero' })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('refuses an even kernel, which has no centre', () => {
    expect(() => scatterFilm({ image, kernel: box(2, 2) })).toThrow('is even');
  });
});
