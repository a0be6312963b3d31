import { expect, it } from 'vitest';
import { box } from '../../../../src/lib/convolve/index.ts';
import { kernelPartners } from '../../../../src/lib/films/kernels/partners.ts';

/** The kernel's first cell lies on column 3, row 2 of the image. */
const view = { kernel: box(3, 2), anchor: { x: 1, y: 0 }, place: { x: 4, y: 2 } };

it('joins a weight and the pixel under it, from either side', () => {
  const both = { kernel: [{ x: 2, y: 1 }], image: [{ x: 5, y: 3 }] };
  expect(kernelPartners(view, 'kernel', { x: 2, y: 1 }).cells).toEqual(both);
  expect(kernelPartners(view, 'image', { x: 5, y: 3 }).cells).toEqual(both);
});

it('has no weight on a pixel beside the kernel', () => {
  expect(kernelPartners(view, 'image', { x: 0, y: 0 }).cells).toEqual({
    kernel: [],
    image: [{ x: 0, y: 0 }],
  });
});

it('joins an output pixel and its place in the image', () => {
  const at = [{ x: 1, y: 1 }];
  expect(kernelPartners(view, 'output', at[0]!).cells).toEqual({ image: at, output: at });
});
