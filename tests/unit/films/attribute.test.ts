import { expect, it } from 'vitest';
import { box, sobel } from '../../../src/lib/convolve/index.ts';
import { fromAttribute, toAttribute } from '../../../src/lib/films/attribute.ts';
import type { FigureSource, NamedKernel } from '../../../src/lib/films/source.ts';
import { region } from '../trace/support.ts';

it('carries a source with its matrices', () => {
  const source: FigureSource = { image: region, kernel: box(3, 3), white: 4, border: 'wrap' };
  const carried = fromAttribute<FigureSource>(toAttribute(source));
  expect(carried).toEqual(source);
  expect(carried.kernel.data).toBeInstanceOf(Float32Array);
  expect(carried.kernel.data[0]).toBe(Math.fround(1 / 9));
});

it('carries matrices wherever they are', () => {
  const kernels: NamedKernel[] = [
    { name: 'mean', kernel: box(3, 3) },
    { name: 'edges', kernel: sobel('y') },
  ];
  expect(fromAttribute(toAttribute(kernels))).toEqual(kernels);
});

it('carries the bytes of a picture', () => {
  const picture = { width: 1, height: 1, data: Uint8Array.of(1, 2, 3, 255) };
  expect(fromAttribute(toAttribute({ picture }))).toEqual({ picture });
});
