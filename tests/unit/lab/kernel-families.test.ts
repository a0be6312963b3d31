import { describe, expect, test } from 'vitest';
import { box, gaussian, prewitt, scharr, sobel } from '../../../src/lib/convolve/index.ts';
import { kernelsOfFamily } from '../../../src/lib/lab/index.ts';

describe('a kernel whose name says its size', () => {
  test.each([
    ['gaussian:9', { kernel: gaussian(9) }],
    ['gaussian:sigma=2', { kernel: gaussian(13, 2) }],
    ['gaussian:sigma=1/2', { kernel: gaussian(5, 0.5) }],
    ['gaussian:9,sigma=2', { kernel: gaussian(9, 2) }],
    ['box:7x3', { kernel: box(7, 3) }],
    ['box:4', { kernel: box(4, 4) }],
    ['magnitude:sobel', { kernel: sobel('x'), magnitudeWith: sobel('y') }],
    ['magnitude:scharr', { kernel: scharr('x'), magnitudeWith: scharr('y') }],
    ['magnitude:prewitt', { kernel: prewitt('x'), magnitudeWith: prewitt('y') }],
  ])('%s', (name, kernels) => {
    expect(kernelsOfFamily(name)).toEqual(kernels);
  });

  test.each(['sharpen', 'motion:9', 'toString:3', '1 0 1', ''])('%j is none', (name) => {
    expect(kernelsOfFamily(name)).toBeUndefined();
  });

  test.each([
    ['gaussian:', '"" cannot be read; write gaussian:9, gaussian:sigma=2 or gaussian:9,sigma=2'],
    ['gaussian:9,2', '"9,2" cannot be read; write gaussian:9,'],
    ['gaussian:8', 'size: received 8; pass an odd number'],
    ['gaussian:1001', 'the size would be 1001, and the limit is 999'],
    ['gaussian:sigma=200', 'the size would be 1201, and the limit is 999'],
    ['gaussian:sigma=0', 'sigma: received 0; pass a number of pixels above 0'],
    ['gaussian:3,sigma=-1', 'sigma: received -1; pass a number of pixels, or 0'],
    ['gaussian:sigma=big', '“big” is not a number.'],
    ['box:0x3', 'width: received 0; pass a whole number of at least 1'],
    ['box:3x1000', 'the height would be 1000, and the limit is 999'],
    ['box:3x', '"3x" cannot be read; write box:7 or box:7x3'],
    [
      'magnitude:canny',
      '"canny" cannot be read; write magnitude:sobel or magnitude:scharr or magnitude:prewitt',
    ],
  ])('%s is refused', (name, reason) => {
    expect(() => kernelsOfFamily(name)).toThrow(reason);
  });
});
