import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  createMatrix,
  laplacian,
  matrixFromRows,
  sharpen,
  sobel,
  toBytes,
} from '../../../src/lib/convolve/index.ts';
import { pixelView } from '../../../src/lib/trace/index.ts';

const light = matrixFromRows([
  [10, 20, 30, 40],
  [10, 200, 20, 40],
  [10, 20, 30, 40],
]);
const centre = { x: 1, y: 1 };
const texts = (view: ReturnType<typeof pixelView>, part: string) =>
  view.grids.find((grid) => grid.part === part)!.cells.map(({ text }) => text);

describe('the view of one pixel', () => {
  it('shows the neighbourhood, the kernel, every product and the output at once', () => {
    const view = pixelView(light, sharpen(), centre, 'clamp');
    expect(texts(view, 'image')).toEqual(['10', '20', '30', '10', '200', '20', '10', '20', '30']);
    expect(texts(view, 'products')).toEqual([
      '0',
      '\u221220',
      '0',
      '\u221210',
      '1000',
      '\u221220',
      '0',
      '\u221220',
      '0',
    ]);
    expect(texts(view, 'output')).toEqual(['255']);
    expect(view.frame.sum).toBe(930);
  });

  it('tells place, sum and what is stored in its sentence', () => {
    expect(pixelView(light, sharpen(), centre, 'clamp').sentence).toBe(
      'Row 1, column 1. All 9 products added: the sum is 930. 930 is above 255, so it is clamped to 255.',
    );
    expect(pixelView(light, sobel('x'), { x: 2, y: 1 }, 'absolute').sentence).toBe(
      'Row 1, column 2. All 9 products added: the sum is minus 280. Without its sign, minus 280 is 280. 280 is above 255, so it is clamped to 255.',
    );
  });

  it('names rows and columns of the photo, not of the window', () => {
    const { grids } = pixelView(light, box(3, 3), { x: 2, y: 1 }, 'clamp');
    expect(grids[0]!.area).toEqual({ x: 1, y: 0, width: 3, height: 3 });
    expect(grids.at(-1)!.area).toEqual({ x: 2, y: 1, width: 1, height: 1 });
  });

  it('takes no focus and no edits', () => {
    const { grids } = pixelView(light, box(3, 3), centre, 'clamp');
    expect(grids.every(({ still }) => still === true)).toBe(true);
  });

  it('refuses a pixel that is not there', () => {
    expect(() => pixelView(light, box(3, 3), { x: 4, y: 0 }, 'clamp')).toThrow(RangeError);
  });

  it('stores what the library makes of that pixel, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(box(3, 3), sharpen(), sobel('x'), laplacian()),
        fc.constantFrom('clamp' as const, 'absolute' as const),
        (pixels, x, y, kernel, range) => {
          const image = createMatrix(6, 5, pixels);
          const { frame } = pixelView(image, kernel, { x, y }, range);
          expect(frame.value).toBe(toBytes(correlate(image, kernel), { range })[y * 6 + x]);
        },
      ),
    );
  });
});
