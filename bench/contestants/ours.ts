import { correlate, type ByteMatrix, type Matrix } from '../../src/lib/convolve/index.ts';
import type { Contestant } from './contestant.ts';

type Correlate = typeof correlate;

/** A function with the signature of `correlate` as a contestant. */
export function contestantOf(name: string, filter: Correlate): Contestant {
  return {
    name,
    start: ({ image, kernel, output }, out) =>
      output === 'bytes'
        ? { call: () => filter(image, kernel, { output, out: out as ByteMatrix }) }
        : { call: () => filter(image, kernel, { out: out as Matrix }) },
  };
}

export const typescript = contestantOf('ours, TypeScript', correlate);
