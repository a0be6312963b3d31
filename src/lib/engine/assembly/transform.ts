import { Butterflies } from './butterflies';

/** Turns of one element: cosine and sine for three parts, 4 bytes each. */
const TURNS: usize = 24;

/**
 * Fast Fourier transform of 16 signals side by side, in place. Element i of them is the cell at
 * `first + i * stride`; their `length` is a power of two, 4 or more. The spectrum stays in the order in
 * which decimation in frequency leaves it, which `transformBack` expects: nothing is sorted.
 *
 * @param turns For each step, the longest first: turns of element 0, 1, ... of a quarter.
 */
export function transform(first: usize, length: i32, stride: usize, turns: usize): void {
  const end = first + <usize>length * stride;
  let group = length;
  for (; group >= 4; group >>= 2) {
    const quarter = group >> 2;
    const step = <usize>quarter * stride;
    const groupStep = <usize>group * stride;
    for (let a = first; a < end; a += groupStep) {
      Butterflies.splitPlain(a, a + step, a + 2 * step, a + 3 * step);
    }
    for (let i = 1; i < quarter; i++) {
      const turn = turns + <usize>i * TURNS;
      for (let a = first + <usize>i * stride; a < end; a += groupStep) {
        Butterflies.split(a, a + step, a + 2 * step, a + 3 * step, turn);
      }
    }
    turns += <usize>quarter * TURNS;
  }
  if (group === 2) sumsAndDifferences(first, end, stride);
}

/** From spectra back to signals, times `length`. @param turnsEnd The address after the turns. */
export function transformBack(first: usize, length: i32, stride: usize, turnsEnd: usize): void {
  const end = first + <usize>length * stride;
  let group = 4;
  // An odd power of two has one step of two; the transform back begins with it.
  if ((ctz(length) & 1) === 1) {
    sumsAndDifferences(first, end, stride);
    group = 8;
  }
  let turns = turnsEnd;
  for (; group <= length; group <<= 2) {
    const quarter = group >> 2;
    const step = <usize>quarter * stride;
    const groupStep = <usize>group * stride;
    turns -= <usize>quarter * TURNS;
    for (let a = first; a < end; a += groupStep) {
      Butterflies.joinPlain(a, a + step, a + 2 * step, a + 3 * step);
    }
    for (let i = 1; i < quarter; i++) {
      const turn = turns + <usize>i * TURNS;
      for (let a = first + <usize>i * stride; a < end; a += groupStep) {
        Butterflies.join(a, a + step, a + 2 * step, a + 3 * step, turn);
      }
    }
  }
}

function sumsAndDifferences(first: usize, end: usize, stride: usize): void {
  for (let a = first; a < end; a += 2 * stride) Butterflies.sumAndDifference(a, a + stride);
}
