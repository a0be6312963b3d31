import { correlate, type Matrix } from '../../src/lib/convolve/index.ts';
import type { Contestant } from './contestant.ts';

/** As much of d3-array as is used here. */
export interface D3Array {
  readonly blur2: (picture: Matrix, radius: number) => void;
}

/**
 * `blur2` goes over a picture with the same box three times, in place: not what one correlation
 * with the box does. It is held to what it promises. In bytes it would round after each pass.
 */
export function d3BlurContestant({ blur2 }: D3Array): Contestant {
  return {
    name: 'd3-array blur2 (3 boxes)',
    can: ({ kernel, output }) => output === 'float' && isBox(kernel),
    start: ({ image, kernel }, out) => ({
      call() {
        out.data.set(image.data);
        blur2(out as Matrix, (kernel.width - 1) / 2);
      },
    }),
    expected: ({ image, kernel }) => {
      const once = correlate(image, kernel);
      return correlate(correlate(once, kernel), kernel).data;
    },
  };
}

function isBox({ width, height, data }: Matrix): boolean {
  return width === height && data.every((weight) => weight === Math.fround(1 / data.length));
}
