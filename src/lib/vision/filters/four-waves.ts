/**
 * The loops of the sliding cosines. Four waves at a time: so many factors fit into a processor's registers,
 * and the pixels are fetched once for all of them.
 */

/** The factors of a wave's step to the next place: 2 cos(w), and cos(w r) and cos(w (r + 1)) times its weight. */
interface Wave {
  readonly turn: number;
  readonly near: number;
  readonly far: number;
}

export type FourWaves = readonly [Wave, Wave, Wave, Wave];

export const FOUR = 4;

/**
 * Takes a row of places one step down, and adds the waves there to the sums.
 *
 * @param newer The four waves of each place.
 * @param older Those of a step before; the new ones take their place.
 */
export function slideFourDown(
  [first, second, third, fourth]: FourWaves,
  newer: Float64Array,
  older: Float64Array,
  outer: Float64Array,
  inner: Float64Array,
  sums: Float64Array,
): void {
  const { length } = sums;
  const { turn: ta, near: na, far: fa } = first;
  const { turn: tb, near: nb, far: fb } = second;
  const { turn: tc, near: nc, far: fc } = third;
  const { turn: td, near: nd, far: fd } = fourth;
  for (let x = 0, i = 0; x < length; x++, i += FOUR) {
    const out = outer[x]!;
    const inn = inner[x]!;
    const a = ta * newer[i]! - older[i]! + na * out - fa * inn;
    const b = tb * newer[i + 1]! - older[i + 1]! + nb * out - fb * inn;
    const c = tc * newer[i + 2]! - older[i + 2]! + nc * out - fc * inn;
    const d = td * newer[i + 3]! - older[i + 3]! + nd * out - fd * inn;
    older[i] = a;
    older[i + 1] = b;
    older[i + 2] = c;
    older[i + 3] = d;
    sums[x] = sums[x]! + (a + b) + (c + d);
  }
}

/** Takes all steps along a row, and adds the waves at each place to the sums. */
export function slideFourAcross(
  [first, second, third, fourth]: FourWaves,
  outer: Float64Array,
  inner: Float64Array,
  sums: Float64Array,
): void {
  const { length } = sums;
  const { turn: ta, near: na, far: fa } = first;
  const { turn: tb, near: nb, far: fb } = second;
  const { turn: tc, near: nc, far: fc } = third;
  const { turn: td, near: nd, far: fd } = fourth;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let olderA = 0;
  let olderB = 0;
  let olderC = 0;
  let olderD = 0;
  for (let x = 0; x < length; x++) {
    const out = outer[x]!;
    const inn = inner[x]!;
    // What is in brackets need not wait for the wave before.
    const nextA = ta * a + (na * out - fa * inn - olderA);
    const nextB = tb * b + (nb * out - fb * inn - olderB);
    const nextC = tc * c + (nc * out - fc * inn - olderC);
    const nextD = td * d + (nd * out - fd * inn - olderD);
    sums[x] = sums[x]! + (nextA + nextB) + (nextC + nextD);
    olderA = a;
    olderB = b;
    olderC = c;
    olderD = d;
    a = nextA;
    b = nextB;
    c = nextC;
    d = nextD;
  }
}
