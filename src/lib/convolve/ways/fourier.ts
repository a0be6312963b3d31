/**
 * Fast Fourier transform of many signals side by side, in place, for lengths that are powers of two.
 *
 * Element `i` of the signal `s` is at `start + i * stride + s` of both arrays. The forward transform
 * decimates in frequency and leaves the spectrum in a scrambled order; the inverse decimates in time
 * and takes it in that order. Products of two spectra do not depend on the order, so nothing is ever
 * sorted.
 *
 * From: J. W. Cooley and J. W. Tukey, An algorithm for the machine calculation of complex Fourier
 * series, 1965; in steps of four: W. M. Gentleman and G. Sande, Fast Fourier transforms, for fun and
 * profit, 1966.
 */
export interface Signals {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
  readonly start: number;
  readonly stride: number;
  readonly count: number;
}

/** One step: groups of `length` elements are each split into `radix` parts. */
interface Stage {
  readonly length: number;
  readonly radix: 2 | 4;
  /** For element i of a part, the turns of parts 1, 2 and 3: exp(-2 pi i m / length). */
  readonly turns: Float64Array;
}

const known = new Map<number, readonly Stage[]>();

function stagesOf(length: number): readonly Stage[] {
  let stages = known.get(length);
  if (stages === undefined) {
    stages = makeStages(length);
    known.set(length, stages);
  }
  return stages;
}

function makeStages(total: number): Stage[] {
  const stages: Stage[] = [];
  for (let length = total; length > 1;) {
    const radix = length % 4 === 0 ? 4 : 2;
    const part = length / radix;
    const turns = new Float64Array(6 * part);
    for (let i = 0; i < part; i++) {
      for (let m = 1; m < 4; m++) {
        const angle = (-2 * Math.PI * i * m) / length;
        turns[6 * i + 2 * m - 2] = Math.cos(angle);
        turns[6 * i + 2 * m - 1] = Math.sin(angle);
      }
    }
    stages.push({ length, radix, turns });
    length = part;
  }
  return stages;
}

/** Signals of `length` elements to their spectra. */
export function transform(length: number, signals: Signals): void {
  for (const stage of stagesOf(length)) runStage(stage, length, signals, split);
}

/** Back again, times `length`. */
export function transformBack(length: number, signals: Signals): void {
  for (const stage of stagesOf(length).toReversed()) runStage(stage, length, signals, join);
}

function runStage(
  { length: part, radix, turns }: Stage,
  length: number,
  { real, imaginary, start, stride, count }: Signals,
  fourPoint: typeof split,
): void {
  const step = (part / radix) * stride;
  const end = start + length * stride;
  if (radix === 2) {
    sumsAndDifferences(real, start, end, stride, count);
    sumsAndDifferences(imaginary, start, end, stride, count);
    return;
  }
  for (let i = 0; i * stride < step; i++) {
    fourPoint(real, imaginary, start + i * stride, end, step, count, turns, 6 * i);
  }
}

/** Two-point transforms of neighbours, their own inverse. */
function sumsAndDifferences(
  values: Float64Array,
  start: number,
  end: number,
  stride: number,
  count: number,
): void {
  for (let a = start; a < end; a += 2 * stride) {
    const b = a + stride;
    for (let s = 0; s < count; s++) {
      const first = values[a + s]!;
      const second = values[b + s]!;
      values[a + s] = first + second;
      values[b + s] = first - second;
    }
  }
}

/**
 * Four-point transforms of elements `step` apart, then the turns; one for each group from `start` on.
 *
 * Numbers are not passed in pairs: an array for two of them costs more than their sums.
 */
function split(
  real: Float64Array,
  imaginary: Float64Array,
  start: number,
  end: number,
  step: number,
  count: number,
  turns: Float64Array,
  t: number,
): void {
  const c1 = turns[t]!;
  const s1 = turns[t + 1]!;
  const c2 = turns[t + 2]!;
  const s2 = turns[t + 3]!;
  const c3 = turns[t + 4]!;
  const s3 = turns[t + 5]!;
  for (let a = start; a < end; a += 4 * step) {
    const b = a + step;
    const c = b + step;
    const d = c + step;
    for (let s = 0; s < count; s++) {
      const aReal = real[a + s]!;
      const aImaginary = imaginary[a + s]!;
      const bReal = real[b + s]!;
      const bImaginary = imaginary[b + s]!;
      const cReal = real[c + s]!;
      const cImaginary = imaginary[c + s]!;
      const dReal = real[d + s]!;
      const dImaginary = imaginary[d + s]!;
      const evenReal = aReal + cReal;
      const evenImaginary = aImaginary + cImaginary;
      const oddReal = bReal + dReal;
      const oddImaginary = bImaginary + dImaginary;
      real[a + s] = evenReal + oddReal;
      imaginary[a + s] = evenImaginary + oddImaginary;
      const halfReal = evenReal - oddReal;
      const halfImaginary = evenImaginary - oddImaginary;
      real[c + s] = halfReal * c2 - halfImaginary * s2;
      imaginary[c + s] = halfReal * s2 + halfImaginary * c2;
      const acrossReal = aReal - cReal;
      const acrossImaginary = aImaginary - cImaginary;
      const turnedReal = bImaginary - dImaginary;
      const turnedImaginary = dReal - bReal;
      const oneReal = acrossReal + turnedReal;
      const oneImaginary = acrossImaginary + turnedImaginary;
      real[b + s] = oneReal * c1 - oneImaginary * s1;
      imaginary[b + s] = oneReal * s1 + oneImaginary * c1;
      const threeReal = acrossReal - turnedReal;
      const threeImaginary = acrossImaginary - turnedImaginary;
      real[d + s] = threeReal * c3 - threeImaginary * s3;
      imaginary[d + s] = threeReal * s3 + threeImaginary * c3;
    }
  }
}

/** The turns back, then the four-point transform the other way round. */
function join(
  real: Float64Array,
  imaginary: Float64Array,
  start: number,
  end: number,
  step: number,
  count: number,
  turns: Float64Array,
  t: number,
): void {
  const c1 = turns[t]!;
  const s1 = turns[t + 1]!;
  const c2 = turns[t + 2]!;
  const s2 = turns[t + 3]!;
  const c3 = turns[t + 4]!;
  const s3 = turns[t + 5]!;
  for (let a = start; a < end; a += 4 * step) {
    const b = a + step;
    const c = b + step;
    const d = c + step;
    for (let s = 0; s < count; s++) {
      const aReal = real[a + s]!;
      const aImaginary = imaginary[a + s]!;
      let x = real[b + s]!;
      let y = imaginary[b + s]!;
      const bReal = x * c1 + y * s1;
      const bImaginary = y * c1 - x * s1;
      x = real[c + s]!;
      y = imaginary[c + s]!;
      const cReal = x * c2 + y * s2;
      const cImaginary = y * c2 - x * s2;
      x = real[d + s]!;
      y = imaginary[d + s]!;
      const dReal = x * c3 + y * s3;
      const dImaginary = y * c3 - x * s3;
      const evenReal = aReal + cReal;
      const evenImaginary = aImaginary + cImaginary;
      const oddReal = bReal + dReal;
      const oddImaginary = bImaginary + dImaginary;
      real[a + s] = evenReal + oddReal;
      imaginary[a + s] = evenImaginary + oddImaginary;
      real[c + s] = evenReal - oddReal;
      imaginary[c + s] = evenImaginary - oddImaginary;
      const acrossReal = aReal - cReal;
      const acrossImaginary = aImaginary - cImaginary;
      const turnedReal = bImaginary - dImaginary;
      const turnedImaginary = dReal - bReal;
      real[b + s] = acrossReal - turnedReal;
      imaginary[b + s] = acrossImaginary - turnedImaginary;
      real[d + s] = acrossReal + turnedReal;
      imaginary[d + s] = acrossImaginary + turnedImaginary;
    }
  }
}
