import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  gaussian,
  kernelBank,
  type Image,
  type Matrix,
} from '../../../src/lib/convolve/index.ts';
import { profileOf } from '../../../src/lib/convolve/profile.ts';
import { createEngine } from '../../../src/lib/engine/engine.ts';
import { hasSameBytes } from '../matrix/support.ts';
import { imageOf, modules } from './support.ts';

const builds = { plain: createEngine(modules.plain), relaxed: createEngine(modules.relaxed) };
const photo = imageOf('bytes', 1640, 1190, 5);
const inBytes = { output: 'bytes' } as const;

/** a * b + c with one rounding or with two: a machine has one of them. A double holds the product. */
const multiplyAdds = {
  fused: (a: number, b: number, c: number) => Math.fround(a * b + c),
  apart: (a: number, b: number, c: number) => Math.fround(Math.fround(a * b) + c),
};
type MultiplyAdd = (a: number, b: number, c: number) => number;

/** The separable way as the assembly has it, with up to 16 weights a pass; the size `valid`. */
function separable({ width, height, data }: Image, kernel: Matrix, multiplyAdd: MultiplyAdd) {
  const { column, row } = profileOf(kernel).factors!;
  const scale = 2 ** Math.floor(Math.log2(Math.max(...column.map(Math.abs))));
  const across = Float32Array.from(row, (weight) => weight * scale);
  const down = Float32Array.from(column, (weight) => weight / scale);
  const [outputWidth, outputHeight] = [width - kernel.width + 1, height - kernel.height + 1];
  const pass = (weights: Float32Array, pixel: (tap: number) => number): number =>
    weights.reduce((sum, weight, tap) => multiplyAdd(pixel(tap), weight, sum), 0);
  const rows = Float32Array.from({ length: outputWidth * height }, (_, i) => {
    const first = Math.floor(i / outputWidth) * width + (i % outputWidth);
    return pass(across, (tap) => data[first + tap]!);
  });
  return Float32Array.from({ length: outputWidth * outputHeight }, (_, i) =>
    pass(down, (tap) => rows[i + tap * outputWidth]!),
  );
}

describe('what is the same on every machine', () => {
  it.each([
    ...Object.entries(kernelBank),
    ['an even box', box(4, 6)] as const,
    ['a wide box', box(101, 3)] as const,
  ])('the bytes of %s, in both builds and in plain TypeScript', (_, kernel) => {
    const anchor = { x: 1, y: 1 };
    const [plain, relaxed, typescript] = [builds.plain, builds.relaxed, { correlate }].map(
      (by) => by.correlate(photo, kernel, { ...inBytes, anchor }).data,
    );
    expect(hasSameBytes(plain!, relaxed!)).toBe(true);
    expect(hasSameBytes(plain!, typescript!)).toBe(true);
  });
});

describe('what depends on whether a machine fuses a product with its sum', () => {
  const image = imageOf('bytes', 96, 64, 7);
  const kernel = gaussian(15);
  const sumsOf = (build: keyof typeof builds) => [
    ...builds[build].correlate(image, kernel, { size: 'valid' }).data,
  ];
  const [fused, apart] = [multiplyAdds.fused, multiplyAdds.apart].map((multiplyAdd) => [
    ...separable(image, kernel, multiplyAdd),
  ]);

  it('is nothing else: with two roundings each sum is one number, with one another', () => {
    expect(builds.plain.planFor(kernel, image, { size: 'valid' }).way).toBe('separable');
    expect(sumsOf('plain')).toEqual(apart);
    expect(apart).not.toEqual(fused);
    expect([apart, fused]).toContainEqual(sumsOf('relaxed'));
  });

  it('is one level at a few pixels in a million, where a sum lies half-way', () => {
    const bytes = (by: { correlate: typeof correlate }) =>
      by.correlate(photo, kernel, inBytes).data;
    const exact = bytes({ correlate });
    for (const build of Object.values(builds)) {
      const apart = [...bytes(build)].flatMap((byte, i) =>
        byte === exact[i] ? [] : [Math.abs(byte - exact[i]!)],
      );
      expect(new Set(apart)).toEqual(new Set([1]));
      expect(apart.length / exact.length).toBeLessThan(20e-6);
    }
  });
});
