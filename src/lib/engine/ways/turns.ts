const known = new Map<number, Float32Array>();

/**
 * The factors of a transform of this length, a power of two, in the order of assembly/transform.ts:
 * for each step, the longest first, cosine and sine of -2 pi i m / length for every element i of a
 * quarter and m = 1, 2, 3.
 */
export function turnsOf(total: number): Float32Array {
  let turns = known.get(total);
  if (turns === undefined) {
    turns = Float32Array.from(makeTurns(total));
    known.set(total, turns);
  }
  return turns;
}

function* makeTurns(total: number): Generator<number> {
  for (let length = total; length >= 4; length /= 4) {
    for (let i = 0; i < length / 4; i++) {
      for (let m = 1; m < 4; m++) {
        const angle = (-2 * Math.PI * i * m) / length;
        yield Math.cos(angle);
        yield Math.sin(angle);
      }
    }
  }
}
