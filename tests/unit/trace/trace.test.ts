import { describe, expect, it } from 'vitest';
import { box, createMatrix, matrixFromRows } from '../../../src/lib/convolve/index.ts';
import { trace } from '../../../src/lib/trace/index.ts';
import { clamped, digits, kept, region } from './support.ts';

describe('trace', () => {
  it('goes through the output pixels in reading order', () => {
    const film = trace(createMatrix(3, 2), box(1, 1));
    expect(film.stepsPerPixel).toBe(4);
    expect(film.length).toBe(24);
    const outputs = [0, 1, 2, 3, 4, 5].map((index) => film.frameAt(4 * index).output);
    expect(outputs.map(({ x, y }) => [y, x])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it('lays the kernel as given for correlation and turned for convolution', () => {
    expect([...trace(region, digits).applied.data]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...trace(region, digits, { operation: 'convolve' }).applied.data]).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
  });

  it('turns the anchor with the kernel', () => {
    const image = matrixFromRows([[10, 20, 30]]);
    const kernel = matrixFromRows([[1, 2]]);
    const anchor = { x: 0, y: 0 };
    expect(kept(trace(image, kernel, { anchor, border: 'zero' })).data).toEqual(
      Float32Array.of(50, 80, 30),
    );
    expect(
      kept(trace(image, kernel, { anchor, border: 'zero', operation: 'convolve' })).data,
    ).toEqual(Float32Array.of(10, 40, 70));
  });

  it.each([
    ['replicate', [1, 1, 2, 3, 3], [0, 0, 1, 2, 2]],
    ['zero', [0, 1, 2, 3, 0], [null, 0, 1, 2, null]],
    ['reflect', [1, 1, 2, 3, 3], [0, 0, 1, 2, 2]],
    ['reflect101', [2, 1, 2, 3, 2], [1, 0, 1, 2, 1]],
    ['wrap', [3, 1, 2, 3, 1], [2, 0, 1, 2, 0]],
  ] as const)('reads beyond the edge with the border %s', (border, pixels, sources) => {
    const film = trace(matrixFromRows([[1, 2, 3]]), box(3, 1), { border });
    expect(film.view).toEqual({ x: -1, y: 0, width: 5, height: 1 });
    expect([-1, 0, 1, 2, 3].map((x) => film.pixelAt({ x, y: 0 }))).toEqual(pixels);
    const [first, last] = [film.tapsAt({ x: 0, y: 0 })[0]!, film.tapsAt({ x: 2, y: 0 })[2]!];
    expect(first.source?.x ?? null).toBe(sources[0]);
    expect(last.source?.x ?? null).toBe(sources[4]);
    expect([first.place.x, last.place.x]).toEqual([-1, 3]);
    expect([first.pixel, last.pixel]).toEqual([pixels[0], pixels[4]]);
  });

  it('shows with chosen outputs only what they are made from, else the whole image too', () => {
    const image = createMatrix(8, 8);
    const outputs = { x: 2, y: 3, width: 2, height: 1 };
    expect(trace(image, box(3, 3), { outputs }).view).toEqual({ x: 1, y: 2, width: 4, height: 3 });
    expect(trace(image, box(3, 3)).view).toEqual({ x: -1, y: -1, width: 10, height: 10 });
    expect(trace(image, box(3, 3), { size: 'valid' }).view).toEqual({
      x: 0,
      y: 0,
      width: 8,
      height: 8,
    });
    expect(trace(image, box(3, 3), { size: 'full' }).view).toEqual({
      x: -2,
      y: -2,
      width: 12,
      height: 12,
    });
  });

  it('follows the chosen outputs alone, in their own order', () => {
    const image = matrixFromRows([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const film = trace(image, box(1, 1), { outputs: { x: 1, y: 1, width: 2, height: 2 } });
    expect(film.length).toBe(16);
    expect([3, 7, 11, 15].map((step) => film.frameAt(step).value)).toEqual([5, 6, 8, 9]);
    expect([3, 7, 11, 15].map((step) => film.frameAt(step).stored)).toEqual([1, 2, 3, 4]);
  });

  it('keeps sums in float64 while it adds and stores float32', () => {
    const film = trace(matrixFromRows([[2 ** 24, 1, 1]]), matrixFromRows([[1, 1, 1]]), {
      size: 'valid',
    });
    expect(film.frameAt(2).sum).toBe(16777217);
    expect(film.frameAt(3).sum).toBe(16777218);
    expect(film.valueAt({ x: 0, y: 0 })).toBe(16777218);
  });

  it.each([
    [{ x: 0, y: 0, width: 4, height: 1 }],
    [{ x: 3, y: 0, width: 1, height: 1 }],
    [{ x: 0, y: 2, width: 1, height: 2 }],
    [{ x: -1, y: 0, width: 1, height: 1 }],
    [{ x: 0, y: -1, width: 1, height: 1 }],
    [{ x: 0, y: 0, width: 0, height: 1 }],
    [{ x: 0, y: 0, width: 1, height: 0 }],
    [{ x: 0.5, y: 0, width: 1, height: 1 }],
    [{ x: 0, y: 0, width: NaN, height: 1 }],
  ])('refuses the outputs %j of a 3 x 3 output', (outputs) => {
    expect(() => trace(region, digits, { outputs })).toThrow(RangeError);
    expect(() => trace(region, digits, { outputs })).toThrow('the output has 3 x 3 pixels');
  });

  it('says which outputs it refused', () => {
    const outputs = { x: 2, y: 1, width: 2, height: 1 };
    expect(() => trace(region, digits, { outputs })).toThrow(
      'outputs: received 2 x 1 from (2, 1); the output has 3 x 3 pixels',
    );
  });

  it.each([-1, 13, 1.5, NaN, Infinity])('refuses step %d of a film of 13', (step) => {
    const film = trace(region, box(3, 3), { size: 'valid', storage: clamped });
    expect(() => film.frameAt(step)).toThrow(RangeError);
    expect(() => film.frameAt(step)).toThrow(
      `step: received ${step}; it has to be a whole number below 13`,
    );
  });

  it('throws what the library throws', () => {
    expect(() => trace(region, box(2, 3))).toThrow('width 2 is even');
    expect(() => trace(region, box(5, 5), { size: 'valid' })).toThrow('does not fit');
    expect(() => trace(region, digits, { border: 'mirror' as 'wrap' })).toThrow('pass one of');
    expect(() => trace(region, digits, { size: 'full', anchor: { x: 0, y: 0 } })).toThrow('anchor');
  });
});
