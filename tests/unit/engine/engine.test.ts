import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  convolve,
  correlate,
  createByteMatrix,
  createMatrix,
  describePlan,
  kernelBank,
  planFor,
  type ByteOptions,
  type CorrelateOptions,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { openEngine } from '../../../src/lib/engine/index.ts';
import { distance, largestFall, waysBound } from '../convolve/support.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { imageOf, KERNELS, modules, noise, wrongBytes } from './support.ts';

const engine = await openEngine();
const picture = imageOf('bytes', 231, 137, 3);
const numbers = imageOf('floats', 231, 137, 3);
const dense = KERNELS.fractions(7, 7, noise(2));

afterEach(() => vi.unstubAllGlobals());

describe('the engine', () => {
  it('finds its module in Node, and says how it will go about', () => {
    expect(engine.module).toBeInstanceOf(WebAssembly.Module);
    expect(describePlan(engine.planFor(kernelBank.sharpen, picture))).toBe(
      'direct, 5 multiplications a pixel in int16: Bytes and small whole weights give sums that 16 bits hold exactly, 8 at a time.',
    );
  });

  it.each([
    ['a 3 x 3 whole kernel', kernelBank.sharpen, 'direct', 'int16'],
    ['a small box', kernelBank.small_blur, 'running-sum', 'int16'],
    ['a large box', kernelBank.large_blur, 'running-sum', 'int32'],
    ['a few fractions', KERNELS.fractions(3, 3, noise(1)), 'direct', 'float32'],
    ['a column times a row', KERNELS['column times row'](11, 11, noise(1)), 'separable', 'float32'],
    ['a large dense kernel', KERNELS.fractions(31, 31, noise(1)), 'tiles', 'float32'],
  ])('takes for %s its best way', (_, kernel, way, arithmetic) => {
    const plan = engine.planFor(kernel, imageOf('bytes', 1640, 1190, 1));
    expect([plan.way, plan.arithmetic]).toEqual([way, arithmetic]);
  });

  it.each([
    // Up to 100,000 products are done as they are defined, which costs a pixel more.
    [300, 200, 3],
    [1640, 1190, 1],
    [4000, 3000, 1],
  ])('costs no less for a larger dense kernel: on %i x %i', (width, height, smallest) => {
    const image = createByteMatrix(width, height);
    for (const kind of ['fractions', 'whole'] as const) {
      const costOf = (kernel: Matrix): number => engine.planFor(kernel, image).cost;
      expect(largestFall(kind, costOf, smallest)).toBeLessThan(0.15);
    }
  });

  it.each([41, 63, 101])('leaves to TypeScript what only TypeScript has tiles for: %i', (side) => {
    const kernel = KERNELS['whole and large'](side, side, noise(side));
    const image = imageOf('bytes', 1640, 1190, 1);
    expect(engine.planFor(kernel, image)).toEqual(planFor(kernel, image));
    expect(engine.planFor(kernel, image).way).toBe('tiles');
  });

  it.each(Object.entries(kernelBank))('makes of %s what plain TypeScript makes', (_, kernel) => {
    for (const image of [picture, numbers]) {
      const bound = waysBound(image, kernel, {});
      expect(
        distance(engine.correlate(image, kernel), correlate(image, kernel)),
      ).toBeLessThanOrEqual(bound);
      expect(distance(engine.convolve(image, kernel), convolve(image, kernel))).toBeLessThanOrEqual(
        bound,
      );
      const bytes = engine.correlate(image, kernel, { output: 'bytes' });
      expect(wrongBytes(bytes, correlate(image, kernel), bound)).toBe(0);
    }
  });

  it('turns the anchor with the kernel', () => {
    const options: CorrelateOptions = { anchor: { x: 1, y: 4 }, border: 'wrap' };
    const bound = waysBound(picture, dense, {});
    const [output, expected] = [engine, { convolve }].map((by) =>
      by.convolve(picture, dense, options),
    );
    expect(distance(output!, expected!)).toBeLessThanOrEqual(bound);
  });

  it('writes into out, and refuses what the plain functions refuse, with the same words', () => {
    const out = { width: 231, height: 137, data: new Uint8Array(231 * 137) };
    expect(engine.correlate(picture, dense, { output: 'bytes', out })).toBe(out);
    const refused: [Image, CorrelateOptions | ByteOptions][] = [
      [picture, { out: createMatrix(2, 2) }],
      [picture, { border: 'mirror' as never }],
      [picture, { rows: { start: 3, end: 3 } }],
      [{ ...picture, width: 3 }, {}],
    ];
    for (const [image, options] of refused) {
      for (const name of ['correlate', 'convolve'] as const) {
        const plain = { correlate, convolve }[name];
        let message = '';
        try {
          plain(image, dense, options as CorrelateOptions);
        } catch (error) {
          message = (error as Error).message;
        }
        expect(message).not.toBe('');
        expect(() => engine[name](image, dense, options as CorrelateOptions)).toThrow(message);
      }
    }
  });

  it.each([NaN, Infinity, 3e38, 1e-44])('leaves a pixel of %d to plain TypeScript', (value) => {
    const image = imageOf('floats', 331, 207, 9);
    if (value < 1) image.data.fill(0);
    image.data[100 * 331 + 100] = value;
    const [output, expected] = [engine, { correlate }].map((by) => by.correlate(image, dense));
    expect(hasSameBytes(output!.data, expected!.data)).toBe(true);
  });

  it('leaves a border of no byte to plain TypeScript', () => {
    const options: CorrelateOptions = { border: 'zero', constant: -7.5 };
    const [output, expected] = [engine, { correlate }].map((by) =>
      by.correlate(picture, dense, options),
    );
    expect(hasSameBytes(output!.data, expected!.data)).toBe(true);
    expect(engine.planFor(dense, picture, options).arithmetic).toBe('float64');
  });

  it('makes bands of rows that are the rows of the whole', () => {
    const whole = engine.correlate(picture, kernelBank.sharpen, { border: 'reflect' });
    const rows = { start: 50, end: 120 };
    const band = engine.correlate(picture, kernelBank.sharpen, { border: 'reflect', rows });
    expect([...band.data]).toEqual([...whole.data.subarray(50 * 231, 120 * 231)]);
  });
});

describe('a held image', () => {
  it.each([picture, numbers])('gives the same as the engine, whatever changes', (image) => {
    const held = engine.hold(image);
    const settings: [typeof dense, CorrelateOptions][] = [
      [kernelBank.sharpen, {}],
      [kernelBank.laplacian, {}],
      [dense, { border: 'wrap' }],
      [dense, { border: 'zero', constant: 9 }],
      [dense, { size: 'valid' }],
      [KERNELS.fractions(31, 31, noise(4)), {}],
      [KERNELS.fractions(31, 31, noise(5)), {}],
      [kernelBank.large_blur, { rows: { start: 20, end: 90 } }],
      [KERNELS.fractions(31, 31, noise(5)), {}],
      [kernelBank.sharpen, {}],
    ];
    for (const [kernel, options] of settings) {
      const expected = engine.correlate(image, kernel, options);
      expect(hasSameBytes(held.correlate(kernel, options).data, expected.data)).toBe(true);
    }
    expect(hasSameBytes(held.convolve(dense).data, engine.convolve(image, dense).data)).toBe(true);
    const bytes = held.correlate(dense, { output: 'bytes' });
    expect(hasSameBytes(bytes.data, engine.correlate(image, dense, { output: 'bytes' }).data)).toBe(
      true,
    );
  });
});

describe('where WebAssembly cannot be had', () => {
  it.each([
    ['there is none', undefined],
    ['it has no SIMD', { validate: () => false, compile: () => Promise.reject(new Error('no')) }],
  ])('plain TypeScript answers: %s', async (_, api) => {
    vi.stubGlobal('WebAssembly', api);
    const plain = await openEngine();
    vi.unstubAllGlobals();
    expect(plain.module).toBeNull();
    const expected = correlate(picture, dense);
    expect(hasSameBytes(plain.correlate(picture, dense).data, expected.data)).toBe(true);
    expect(hasSameBytes(plain.hold(picture).correlate(dense).data, expected.data)).toBe(true);
    expect(plain.planFor(dense, picture).arithmetic).toBe('float64');
  });

  it('opens with a module that another engine has loaded, in either build', async () => {
    for (const module of [modules.plain, modules.relaxed]) {
      const other = await openEngine(module);
      const away = distance(other.correlate(picture, dense), correlate(picture, dense));
      expect(away).toBeLessThanOrEqual(waysBound(picture, dense, {}));
    }
  });
});
