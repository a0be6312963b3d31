import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conv2d,
  createTensor,
  outputSize,
  receptiveField,
  transposedSize,
  type ReceptiveLayer,
} from '../../../src/lib/learning/index.ts';

describe('the size of an output', () => {
  it.each([
    [28, 5, {}, 24],
    [28, 5, { padding: 'same' }, 28],
    [28, 5, { padding: 2 }, 28],
    [7, 3, { stride: 2 }, 3],
    // The floor: the last column of 8 is looked at by nobody.
    [8, 3, { stride: 2 }, 3],
    [8, 3, { stride: 2, padding: 'same' }, 4],
    [7, 3, { dilation: 3 }, 1],
    [224, 7, { stride: 2, padding: 3 }, 112],
    [4, 3, { padding: { before: 2, after: 0 } }, 4],
  ] as const)('of %d pixels under %d cells, %j, is %d', (length, size, options, expected) => {
    expect(outputSize(length, size, options)).toBe(expected);
  });

  it('counts the places that are entirely on the padded image', () => {
    const whole = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        fc.tuple(whole(1, 30), whole(1, 5), whole(1, 4), whole(1, 3), fc.nat(), fc.nat()),
        ([length, size, stride, dilation, some, other]) => {
          const reach = (size - 1) * dilation + 1;
          const [before, after] = [some % reach, other % reach];
          let places = 0;
          while (places * stride + reach <= before + length + after) places++;
          fc.pre(places > 0);
          const options = { stride, dilation, padding: { before, after } };
          expect(outputSize(length, size, options)).toBe(places);
          fc.pre((places - 1) * stride + reach > before + after);
          expect(outputSize(transposedSize(places, size, options), size, options)).toBe(places);
        },
      ),
    );
  });
});

describe('the receptive field', () => {
  it.each([
    ['two layers of 3 see 5', [{ size: 3 }, { size: 3 }], [5, 1, 0]],
    ['a stride of 2 before doubles what comes', [{ size: 2, stride: 2 }, { size: 3 }], [6, 2, 0]],
    ['gaps reach further', [{ size: 3, dilation: 4, padding: 4 }], [9, 1, -4]],
    ['nothing sees one pixel', [], [1, 1, 0]],
  ])('%s', (_, layers, [size, stride, start]) => {
    expect(receptiveField(32, layers)).toMatchObject({ size, stride, start });
  });

  it('holds the pixels that an output depends on, from its first to its last', () => {
    const layers = fc.array(
      fc.record({
        size: fc.integer({ min: 1, max: 3 }),
        stride: fc.integer({ min: 1, max: 2 }),
        dilation: fc.integer({ min: 1, max: 2 }),
        padding: fc.constantFrom<'valid' | 'same'>('valid', 'same'),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(layers, fc.integer({ min: 40, max: 50 }), (stack, length) => {
        const { outputs, size, stride, start } = receptiveField(length, stack);
        // Weights of 1 let every pixel through.
        const run = (input: Float64Array): Float64Array =>
          stack.reduce(
            (image, layer: ReceptiveLayer) => {
              const { size: cells, ...options } = layer;
              const kernel = createTensor([1, 1, 1, cells], new Array<number>(cells).fill(1));
              const padding = options.padding ?? 'valid';
              return conv2d(image, kernel, { ...options, padding } as never);
            },
            createTensor([1, 1, length], input),
          ).data;
        const seen = Array.from({ length: outputs }, (): number[] => []);
        for (let i = 0; i < length; i++) {
          const lit = new Float64Array(length);
          lit[i] = 1;
          run(lit).forEach((value, output) => {
            if (value > 0) seen[output]!.push(i);
          });
        }
        expect(seen).toHaveLength(outputs);
        seen.forEach((pixels, output) => {
          const first = start + output * stride;
          expect(pixels[0]).toBeGreaterThanOrEqual(first);
          expect(pixels.at(-1)).toBeLessThan(first + size);
          // Whoever looks at no padding has both ends in view.
          if (first >= 0 && first + size <= length && stack.every((l) => l.padding === 'valid')) {
            expect([pixels[0], pixels.at(-1)]).toEqual([first, first + size - 1]);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
