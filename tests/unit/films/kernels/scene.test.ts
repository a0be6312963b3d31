import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  matrixFromRows,
} from '../../../../src/lib/convolve/index.ts';
import { formatNumber } from '../../../../src/lib/notation/index.ts';
import { FILLINGS, fillKernel } from '../../../../src/lib/films/kernels/example-weights.ts';
import {
  centreOf,
  kernelScene,
  meaningOf,
  middleCell,
  sumOf,
} from '../../../../src/lib/films/kernels/scene.ts';
import { rowsOf } from '../../convolve/support.ts';
import { textsOf } from '../../trace/support.ts';

const image = matrixFromRows([
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 90, 0, 0],
  [0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
]);
const place = { x: 2, y: 2 };

describe('centreOf', () => {
  it.each([
    [3, 3, 1, 1],
    [2, 2, 0.5, 0.5],
    [5, 2, 2, 0.5],
    [1, 1, 0, 0],
    [7, 4, 3, 1.5],
  ])('%i x %i lies at (%d, %d)', (width, height, x, y) => {
    expect(centreOf({ width, height })).toEqual({ x, y });
  });
});

describe('middleCell', () => {
  it('is the centre for odd sides, and the cell after it for even ones', () => {
    expect(middleCell({ width: 3, height: 5 })).toEqual({ x: 1, y: 2 });
    expect(middleCell({ width: 2, height: 4 })).toEqual({ x: 1, y: 2 });
  });
});

describe('fillKernel', () => {
  it('fills the fillings as they look', () => {
    expect(rowsOf(fillKernel('difference', 2, 2))).toEqual([
      [-1, 0],
      [0, 1],
    ]);
    expect(rowsOf(fillKernel('middle', 3, 3))).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    expect(rowsOf(fillKernel('middle', 4, 1))).toEqual([[0, 0.5, 0.5, 0]]);
    expect(rowsOf(fillKernel('middle', 2, 2))).toEqual([
      [0.25, 0.25],
      [0.25, 0.25],
    ]);
  });

  it('makes the sum that it promises, at every size', () => {
    const sides = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(sides, sides, fc.constantFrom(...FILLINGS), (width, height, filling) => {
        const promised = { mean: 1, middle: 1, ones: width * height, half: 0.5, difference: 0 };
        expect(sumOf(fillKernel(filling, width, height))).toBeCloseTo(promised[filling], 5);
      }),
    );
  });
});

describe('meaningOf', () => {
  it.each([
    [1, 'brightness stays as it is'],
    [sumOf(box(7, 7)), 'brightness stays as it is'],
    [0, 'only changes are left, flat areas become 0'],
    [9, 'flat areas become 9 times as bright'],
    [0.5, 'flat areas are darkened to 0.5 of their brightness'],
    [-2, 'flat areas become negative, 2 times as large'],
  ])('of %d: %s', (sum, meaning) => {
    expect(meaningOf(sum)).toBe(meaning);
  });
});

describe('kernelScene', () => {
  it('moves the picture with the anchor', () => {
    const kernel = fillKernel('middle', 3, 3);
    const right = kernelScene(image, { kernel, anchor: { x: 2, y: 1 }, place });
    expect(textsOf(right.grids[2]!)[2]).toEqual(['0', '0', '0', '90', '0']);
    expect(right.sentence).toBe(
      'The middle of 3 by 3 is x 1, y 1, which is a cell. The anchor is the cell x 2, y 1, so the picture moves 1 pixel right. The weights add up to 1: brightness stays as it is.',
    );
    const up = kernelScene(image, { kernel, anchor: { x: 1, y: 0 }, place });
    expect(textsOf(up.grids[2]!)[1]).toEqual(['0', '0', '90', '0', '0']);
    expect(up.sentence).toMatch(/the picture moves 1 pixel up\. The weights/);
  });

  it('says that an even kernel has no cell in the middle, and moves by half a pixel', () => {
    const kernel = fillKernel('mean', 2, 2);
    expect(kernelScene(image, { kernel, anchor: { x: 1, y: 0 }, place }).sentence).toBe(
      'The middle of 2 by 2 is x 0.5, y 0.5, and no cell lies there. The anchor is the cell x 1, y 0, so the picture moves half a pixel right and half a pixel up. The weights add up to 1: brightness stays as it is.',
    );
  });

  it('shows the library’s output for any size and anchor', () => {
    const side = fc.integer({ min: 1, max: 7 });
    const views = fc.record({ width: side, height: side, filling: fc.constantFrom(...FILLINGS) });
    fc.assert(
      fc.property(views, fc.nat(), ({ width, height, filling }, seed) => {
        const kernel = fillKernel(filling, width, height);
        const cell = seed % (width * height);
        const anchor = { x: cell % width, y: Math.floor(cell / width) };
        const { grids } = kernelScene(image, { kernel, anchor, place });
        const expected = correlate(image, kernel, { anchor });
        expect(grids[2]!.cells.map(({ text }) => text)).toEqual(
          Array.from(expected.data, (value) => formatNumber(value)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('lays the kernel by its anchor, and frames what lies on the image', () => {
    const kernel = fillKernel('mean', 3, 2);
    const outline = (x: number, y: number) =>
      kernelScene(image, { kernel, anchor: { x: 1, y: 0 }, place: { x, y } }).grids[1]!.outline;
    expect(outline(2, 2)).toEqual({ x: 1, y: 2, width: 3, height: 2 });
    expect(outline(0, 4)).toEqual({ x: 0, y: 4, width: 2, height: 1 });
  });

  it('names the anchor to a screen reader', () => {
    const kernel = createMatrix(2, 1, [3, 4]);
    const { grids } = kernelScene(image, { kernel, anchor: { x: 1, y: 0 }, place });
    expect(grids[0]!.cells.map(({ label }) => label)).toEqual([
      'Row 0, column 0: 3',
      'Row 0, column 1: 4, the anchor',
    ]);
  });
});
