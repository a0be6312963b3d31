import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box, correlate, createMatrix, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { type Grid } from '../../../src/lib/grid/index.ts';
import { trace, traceFilm } from '../../../src/lib/trace/index.ts';
import { wholes } from '../convolve/support.ts';
import {
  cellAt,
  clamped,
  gridAt,
  oddKernels,
  region,
  smallImages,
  textOf,
  textsOf,
} from './support.ts';

const states = ({ cells }: Grid, state: string): number[][] =>
  cells.filter((cell) => cell.states.includes(state as never)).map(({ x, y }) => [y, x]);

describe('traceFilm', () => {
  const film = traceFilm(trace(region, box(3, 3), { size: 'valid', storage: clamped }), 255);

  it('shows image, kernel, products and output', () => {
    const grids = film.sceneAt(0).grids;
    expect(grids.map(({ part }) => part)).toEqual(['image', 'kernel', 'products', 'output']);
    expect(grids.map(({ panel }) => panel)).toEqual(['image', 'kernel', 'products', 'output']);
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([13, 13, 0]);
  });

  it('shows what is computed, and leaves empty what is not yet', () => {
    expect(textsOf(gridAt(film, 4, 'image'))).toEqual([
      ['200', '60', '58'],
      ['210', '190', '62'],
      ['204', '98', '52'],
    ]);
    expect(textsOf(gridAt(film, 4, 'kernel'))).toEqual([
      ['1/9', '1/9', '1/9'],
      ['1/9', '1/9', '1/9'],
      ['1/9', '1/9', '1/9'],
    ]);
    expect(textsOf(gridAt(film, 4, 'products'))).toEqual([
      ['22.2', '6.7', '6.4'],
      ['23.3', '', ''],
      ['', '', ''],
    ]);
    expect(textsOf(gridAt(film, 11, 'output'))).toEqual([['']]);
    expect(textsOf(gridAt(film, 12, 'output'))).toEqual([['126']]);
    expect(film.sceneAt(4).sentence).toBe(
      'Row 1, column 0: 210 times one ninth is 23.3; the sum so far is 58.67.',
    );
  });

  it('marks the product at work in image, kernel and products', () => {
    for (const part of ['image', 'kernel', 'products']) {
      expect(states(gridAt(film, 6, part), 'current')).toEqual([[1, 2]]);
      expect(states(gridAt(film, 0, part), 'current')).toEqual([]);
      expect(states(gridAt(film, 10, part), 'current')).toEqual([]);
    }
  });

  it('frames the window in the image and the pixel in the output', () => {
    const wide = traceFilm(trace(createMatrix(5, 4), box(3, 3)), 255);
    const step = (1 * 5 + 2) * wide.stepsPerWhole;
    expect(gridAt(wide, step, 'image').outline).toEqual({ x: 1, y: 0, width: 3, height: 3 });
    expect(gridAt(wide, step, 'output').outline).toEqual({ x: 2, y: 1, width: 1, height: 1 });
    expect(states(gridAt(wide, step, 'image'), 'covered')).toHaveLength(9);
    expect(cellAt(gridAt(wide, step, 'image'), 1, 0).states).toContain('covered');
    expect(cellAt(gridAt(wide, step, 'image'), 4, 1).states).not.toContain('covered');
  });

  it('shows the pixels beyond the edge as ghosts, with what the border makes of them', () => {
    const edge = traceFilm(trace(region, box(3, 3), { border: 'reflect101' }), 255);
    const image = gridAt(edge, 0, 'image');
    expect(image.area).toEqual({ x: -1, y: -1, width: 5, height: 5 });
    expect(states(image, 'ghost')).toHaveLength(16);
    expect(cellAt(image, -1, -1)).toMatchObject({
      text: '190',
      label: 'Row minus 1, column minus 1: 190, outside the image',
    });
    expect(cellAt(image, 0, 0)).toMatchObject({ text: '200', label: 'Row 0, column 0: 200' });
  });

  it('draws a pixel in its gray, an output in its own only where it is stored in bytes', () => {
    const dim = matrixFromRows([[0, 1, 4]]);
    const plain = traceFilm(trace(dim, box(1, 1)), 4);
    expect(gridAt(plain, 11, 'image').cells.map(({ gray }) => gray)).toEqual([0, 63.75, 255]);
    expect(gridAt(plain, 11, 'output').cells.map(({ gray }) => gray)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const stored = traceFilm(trace(dim, box(1, 1), { storage: clamped }), 4);
    expect(gridAt(stored, 14, 'output').cells.map(({ gray }) => gray)).toEqual([0, 1, 4]);
  });

  it('marks negative numbers', () => {
    const signed = traceFilm(trace(matrixFromRows([[2]]), matrixFromRows([[-3]])), 255);
    expect(cellAt(gridAt(signed, 3, 'output'), 0, 0)).toMatchObject({
      text: '\u22126',
      label: 'Row 0, column 0: minus 6',
      negative: true,
      states: ['current'],
    });
    expect(cellAt(gridAt(signed, 3, 'image'), 0, 0).negative).toBe(false);
  });

  it('says of a cell that it is not computed yet', () => {
    expect(cellAt(gridAt(film, 3, 'output'), 0, 0).label).toBe('Row 0, column 0: not computed yet');
  });

  it('shows for every image the numbers that correlate keeps', () => {
    fc.assert(
      fc.property(smallImages(wholes), oddKernels(wholes), (image, kernel) => {
        const any = traceFilm(trace(image, kernel, { border: 'wrap' }), 255);
        expect(textsOf(gridAt(any, any.length - 1, 'output'))).toEqual(
          textOf(correlate(image, kernel, { border: 'wrap' })),
        );
      }),
      { numRuns: 50 },
    );
  });
});
