import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  convolve,
  correlate,
  createMatrix,
  flip,
  matrixFromRows,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { formatNumber } from '../../../src/lib/notation/index.ts';
import {
  flipFilm,
  impulse,
  impulseFilm,
  scatterFilm,
  trace,
  traceFilm,
  type Grid,
} from '../../../src/lib/trace/index.ts';
import { fractions, matrices, wholes } from '../convolve/support.ts';
import { cellAt, clamped, digits, gridAt, region, textsOf } from './support.ts';

const odd = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: (max - 1) / 2 }).map((half) => 2 * half + 1);
const oddKernels = (value: fc.Arbitrary<number>): fc.Arbitrary<Matrix> =>
  matrices({ width: odd(5), height: odd(5) }, value);
const smallImages = (value: fc.Arbitrary<number>): fc.Arbitrary<Matrix> =>
  matrices(
    { width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 6 }) },
    value,
  );

const textOf = ({ width, height, data }: Matrix): string[][] =>
  Array.from({ length: height }, (_, y) =>
    Array.from(data.subarray(y * width, (y + 1) * width), (value) => formatNumber(value)),
  );

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
      'Row 1, column 0: 210 times one ninth is 23.3; the sum so far is 58.7.',
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
    const { output, phase } = part.trace.frameAt(59);
    expect([output, phase]).toEqual([{ x: 3, y: 4 }, 'store']);
  });
});

describe('flipFilm', () => {
  const image = matrixFromRows([
    [0, 1, 2, 0],
    [1, 3, 2, 1],
    [0, 2, 4, 3],
    [1, 0, 2, 2],
  ]);
  const film = flipFilm(image, digits, { size: 'valid' }, 4);

  it('begins with the same kernel twice', () => {
    const given = [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ];
    expect(textsOf(gridAt(film, 0, 'kernel-correlate'))).toEqual(given);
    expect(textsOf(gridAt(film, 0, 'kernel-convolve'))).toEqual(given);
    expect(gridAt(film, 0, 'kernel-convolve').edits).toEqual({ side: 'kernel', turned: false });
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
    expect(gridAt(film, 1, 'kernel-convolve').edits).toEqual({ side: 'kernel', turned: true });
    expect(film.sceneAt(1).sentence).toContain('turned by 180 degrees');
  });

  it('goes through 4 output pixels of 12 steps after a lead of one', () => {
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([49, 12, 1]);
    expect(film.stepOf('output-correlate', { x: 0, y: 0 })).toBe(12);
    expect(film.stepOf('output-convolve', { x: 1, y: 1 })).toBe(48);
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
    expect(film.sceneAt(last).sentence).toBe('Row 1, column 1 of the outputs: 90 and 100.');
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
        const both = flipFilm(any, kernel, { border: 'reflect' }, 255);
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

describe('impulseFilm', () => {
  const film = impulseFilm({ width: 5, height: 5 }, digits);

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
        const one = impulseFilm(size, kernel);
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

describe('scatterFilm of a black image', () => {
  it('ends with two outputs of zeros', () => {
    const film = scatterFilm(matrixFromRows([[0, 0]]), box(3, 3), 4);
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
  const film = scatterFilm(image, digits, 4);

  it('takes a step for the start, one a lit pixel and one an output pixel', () => {
    expect([film.length, film.stepsPerWhole, film.lead]).toEqual([19, 1, 0]);
    expect(film.stepOf('gather', { x: 0, y: 0 })).toBe(3);
    expect(film.stepOf('gather', { x: 3, y: 3 })).toBe(18);
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
          const both = scatterFilm(any, kernel, 255);
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
        const both = scatterFilm(any, kernel, 255);
        expect(textsOf(gridAt(both, both.length - 1, 'gather'))).toEqual(
          textOf(convolve(any, kernel, { border: 'zero' })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('refuses an even kernel, which has no centre', () => {
    expect(() => scatterFilm(image, box(2, 2), 4)).toThrow('is even');
  });
});
