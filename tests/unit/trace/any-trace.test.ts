import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, correlate, createMatrix, toBytes } from '../../../src/lib/convolve/index.ts';
import { contains } from '../../../src/lib/grid/index.ts';
import { trace, type Trace, type TraceOptions } from '../../../src/lib/trace/index.ts';
import { bitsOf, images, kernels, tasks } from '../convolve/support.ts';
import { allBorders, kept, storages } from './support.ts';

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
