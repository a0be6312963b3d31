import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  convolve,
  correlate,
  createMatrix,
  matrixFromRows,
  toBytes,
} from '../../../src/lib/convolve/index.ts';
import { contains, trace, type Trace, type TraceOptions } from '../../../src/lib/trace/index.ts';
import { bitsOf, images, kernels, tasks } from '../convolve/support.ts';
import { allBorders, clamped, digits, region, storages } from './support.ts';

/** What a trace keeps, pixel by pixel, as a matrix. */
function kept(film: Trace) {
  const { x, y, width, height } = film.outputs;
  return createMatrix(
    width,
    height,
    Array.from({ length: width * height }, (_, index) =>
      film.valueAt({ x: x + (index % width), y: y + Math.floor(index / width) }),
    ),
  );
}

describe('the worked example', () => {
  const film = trace(region, box(3, 3), { size: 'valid', storage: clamped });
  const frames = Array.from({ length: film.length }, (_, step) => film.frameAt(step));

  it('takes thirteen steps: place, nine products, sum, range, store', () => {
    expect(film.length).toBe(13);
    expect(film.stepsPerPixel).toBe(13);
    expect(frames.map(({ phase }) => phase)).toEqual([
      'place',
      ...Array.from({ length: 9 }, () => 'product'),
      'sum',
      'range',
      'store',
    ]);
    expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('multiplies the nine pixels in reading order, each by a ninth', () => {
    const taps = frames.slice(1, 10).map(({ current }) => current!);
    expect(taps.map(({ pixel }) => pixel)).toEqual([200, 60, 58, 210, 190, 62, 204, 98, 52]);
    expect(taps.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(taps.map(({ place }) => [place.y, place.x])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
    expect(taps.map(({ weight }) => weight)).toEqual(
      Array.from({ length: 9 }, () => Math.fround(1 / 9)),
    );
    for (const { pixel, product, source, place, cell } of taps) {
      expect(product).toBeCloseTo(pixel / 9, 5);
      expect(source).toEqual(place);
      expect(cell).toEqual(place);
    }
  });

  it('sums 200, 260, 318, 528, 718, 780, 984, 1082 and 1134 ninths', () => {
    const numerators = [200, 260, 318, 528, 718, 780, 984, 1082, 1134];
    frames.slice(1, 10).forEach(({ sum, current, done }, index) => {
      expect(sum * 9).toBeCloseTo(numerators[index]!, 4);
      expect(current!.sum).toBe(sum);
      expect(done).toBe(index + 1);
    });
  });

  it('begins with nothing and ends with 126 in the one output pixel', () => {
    expect(frames[0]).toMatchObject({ sum: 0, done: 0, stored: 0, output: { x: 0, y: 0 } });
    expect(frames[0]!.current).toBeUndefined();
    for (const frame of frames.slice(10)) {
      expect(frame.current).toBeUndefined();
      expect(frame.done).toBe(9);
      expect(frame.value).toBe(126);
      expect(frame.sum).toBeCloseTo(126, 4);
    }
    expect(frames.map(({ stored }) => stored)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(film.valueAt({ x: 0, y: 0 })).toBe(126);
  });

  it('has one step less where sums are kept as they are: no range', () => {
    const plain = trace(region, box(3, 3), { size: 'valid' });
    expect(plain.length).toBe(12);
    expect(plain.frameAt(10).phase).toBe('sum');
    expect(plain.frameAt(11).phase).toBe('store');
    expect(plain.storage).toBe('float');
  });
});

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
    expect(() => trace(region, digits, { size: 'valid', border: 'wrap' })).toThrow('leave it out');
    expect(() => trace(region, digits, { size: 'full', anchor: { x: 0, y: 0 } })).toThrow('anchor');
  });
});

/** A task of the library that a trace can follow, with a storage, an operation, and some outputs. */
const filmed = tasks()
  .filter(({ image, kernel }) => image.data.length * kernel.data.length <= 4000)
  .chain(({ image, kernel, options: { border, size, anchor } }) => {
    // All but the constant: a trace has none but 0.
    const options = { ...(border && { border }), ...(size && { size }), ...(anchor && { anchor }) };
    const { width, height } = correlate(image, kernel, options);
    return fc
      .record({
        operation: fc.constantFrom('correlate' as const, 'convolve' as const),
        storage: fc.oneof(fc.constant('float' as const), storages),
        x: fc.integer({ min: 0, max: width - 1 }),
        y: fc.integer({ min: 0, max: height - 1 }),
      })
      .chain(({ operation, storage, x, y }) =>
        fc
          .option(
            fc.record({
              x: fc.constant(x),
              y: fc.constant(y),
              width: fc.integer({ min: 1, max: width - x }),
              height: fc.integer({ min: 1, max: height - y }),
            }),
          )
          .map((outputs) => ({ image, kernel, options, operation, storage, outputs })),
      );
  });

describe('any trace', () => {
  it('keeps, bit for bit, what the library keeps', () => {
    fc.assert(
      fc.property(filmed, ({ image, kernel, options, operation, outputs }) => {
        const library = (operation === 'convolve' ? convolve : correlate)(image, kernel, options);
        const chosen: TraceOptions = outputs === null ? {} : { outputs };
        const film = trace(image, kernel, { ...options, operation, ...chosen });
        const area = outputs ?? { x: 0, y: 0, width: library.width, height: library.height };
        expect(film.outputs).toEqual(area);
        const expected = createMatrix(
          area.width,
          area.height,
          Array.from(
            { length: area.width * area.height },
            (_, index) =>
              library.data[
                (area.y + Math.floor(index / area.width)) * library.width +
                  area.x +
                  (index % area.width)
              ]!,
          ),
        );
        expect(bitsOf(kept(film))).toEqual(bitsOf(expected));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the bytes of toBytes where it is stored in bytes', () => {
    fc.assert(
      fc.property(filmed, storages, ({ image, kernel, options, operation }, storage) => {
        if (storage === 'float') throw new Error('storages makes bytes alone');
        const library = (operation === 'convolve' ? convolve : correlate)(image, kernel, options);
        const film = trace(image, kernel, { ...options, operation, storage });
        expect([...kept(film).data]).toEqual([...toBytes(library, storage)]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same at a step whether one jumps there or walks', () => {
    fc.assert(
      fc.property(filmed, fc.nat(), ({ image, kernel, options, operation, storage }, any) => {
        const make = (): Trace => trace(image, kernel, { ...options, operation, storage });
        const walked = make();
        const step = any % Math.min(walked.length, 200);
        for (let before = 0; before < step; before++) walked.frameAt(before);
        expect(make().frameAt(step)).toEqual(walked.frameAt(step));
      }),
      { numRuns: 40 },
    );
  });

  it('shows every place that it reads, and sums its products one by one', () => {
    fc.assert(
      fc.property(filmed, fc.nat(), ({ outputs, ...task }, any) => {
        const { image, kernel, options, operation, storage } = task;
        const chosen: TraceOptions = outputs === null ? {} : { outputs };
        const film = trace(image, kernel, { ...options, operation, storage, ...chosen });
        const { taps, sum, done } = film.frameAt(any % film.length);
        let total = 0;
        taps.forEach((tap, index) => {
          total += tap.pixel * tap.weight;
          expect(tap.index).toBe(index);
          expect(tap.sum).toBe(total);
          expect(contains(film.view, tap.place)).toBe(true);
          expect(film.pixelAt(tap.place)).toBe(tap.pixel);
          if (index === done - 1) expect(sum).toBe(total);
        });
        expect(done === 0 ? sum : 0).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('takes any odd kernel with any border', () => {
    fc.assert(
      fc.property(
        images(undefined, 6),
        kernels(undefined, 5).filter(({ width, height }) => width % 2 === 1 && height % 2 === 1),
        (image, kernel) => {
          for (const border of allBorders) {
            const film = trace(image, kernel, { border });
            expect(bitsOf(kept(film))).toEqual(bitsOf(correlate(image, kernel, { border })));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
