import { blur2 } from 'd3';
import { correlate, type Matrix } from '../../src/lib/convolve/index.ts';
import type { Contestant } from './contestant.ts';

/**
 * `blur2` blurs a picture in place with the same box three times, and is held to that. It takes no
 * part in bytes, where it would round after each pass.
 */
export const d3Blur: Contestant = {
  name: 'd3-array blur2 (3 boxes)',
  can: ({ kernel, output }) => output === 'float' && isBox(kernel),
  start({ image, kernel }, out) {
    const once = correlate(image, kernel);
    return {
      call() {
        out.data.set(image.data);
        blur2(out, (kernel.width - 1) / 2);
      },
      expected: correlate(correlate(once, kernel), kernel).data,
    };
  },
};

function isBox({ width, height, data }: Matrix): boolean {
  return width === height && data.every((weight) => weight === Math.fround(1 / data.length));
}
