/**
 * Fast Fourier transform of many signals side by side, in place, for lengths that are powers of two.
 *
 * Element `i` of the signal `s` is at `start + i * stride + s` of both arrays. The forward transform
 * decimates in frequency and leaves the spectrum in its own scrambled order; the inverse decimates
 * in time and takes it in that order. What is done in between must not mind the order, and products
 * of two spectra do not. So nothing is ever sorted.
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
  for (const stage of stagesOf(length)) {
    const { radix, turns } = stage;
    const part = stage.length / radix;
    for (let i = 0; i < part; i++) {
      for (let group = 0; group < length; group += stage.length) {
        const first = signals.start + (group + i) * signals.stride;
        if (radix === 4) split(signals, first, part * signals.stride, turns, 6 * i);
        else sumAndDifference(signals, first, signals.stride);
      }
    }
  }
}

/** Back again, times `length`. */
export function transformBack(length: number, signals: Signals): void {
  for (const stage of stagesOf(length).toReversed()) {
    const { radix, turns } = stage;
    const part = stage.length / radix;
    for (let i = 0; i < part; i++) {
      for (let group = 0; group < length; group += stage.length) {
        const first = signals.start + (group + i) * signals.stride;
        if (radix === 4) join(signals, first, part * signals.stride, turns, 6 * i);
        else sumAndDifference(signals, first, signals.stride);
      }
    }
  }
}

function sumAndDifference({ real, imaginary, count }: Signals, a: number, step: number): void {
  for (const values of [real, imaginary]) {
    for (let s = a; s < a + count; s++) {
      const [sum, difference] = [values[s]! + values[s + step]!, values[s]! - values[s + step]!];
      values[s] = sum;
      values[s + step] = difference;
    }
  }
}

/** Four-point transform of elements `step` apart, then the turns. */
function split(
  { real, imaginary, count }: Signals,
  first: number,
  step: number,
  turns: Float64Array,
  t: number,
): void {
  const [c1, s1, c2] = [turns[t]!, turns[t + 1]!, turns[t + 2]!];
  const [s2, c3, s3] = [turns[t + 3]!, turns[t + 4]!, turns[t + 5]!];
  for (let a = first; a < first + count; a++) {
    const b = a + step;
    const c = b + step;
    const d = c + step;
    const sumReal = real[a]! + real[c]!;
    const sumImaginary = imaginary[a]! + imaginary[c]!;
    const differenceReal = real[a]! - real[c]!;
    const differenceImaginary = imaginary[a]! - imaginary[c]!;
    const otherReal = real[b]! + real[d]!;
    const otherImaginary = imaginary[b]! + imaginary[d]!;
    const otherDifferenceReal = real[b]! - real[d]!;
    const otherDifferenceImaginary = imaginary[b]! - imaginary[d]!;
    real[a] = sumReal + otherReal;
    imaginary[a] = sumImaginary + otherImaginary;
    const bReal = differenceReal + otherDifferenceImaginary;
    const bImaginary = differenceImaginary - otherDifferenceReal;
    real[b] = bReal * c1 - bImaginary * s1;
    imaginary[b] = bReal * s1 + bImaginary * c1;
    const cReal = sumReal - otherReal;
    const cImaginary = sumImaginary - otherImaginary;
    real[c] = cReal * c2 - cImaginary * s2;
    imaginary[c] = cReal * s2 + cImaginary * c2;
    const dReal = differenceReal - otherDifferenceImaginary;
    const dImaginary = differenceImaginary + otherDifferenceReal;
    real[d] = dReal * c3 - dImaginary * s3;
    imaginary[d] = dReal * s3 + dImaginary * c3;
  }
}

/** The turns back, then the four-point transform the other way round. */
function join(
  { real, imaginary, count }: Signals,
  first: number,
  step: number,
  turns: Float64Array,
  t: number,
): void {
  const [c1, s1, c2] = [turns[t]!, turns[t + 1]!, turns[t + 2]!];
  const [s2, c3, s3] = [turns[t + 3]!, turns[t + 4]!, turns[t + 5]!];
  for (let a = first; a < first + count; a++) {
    const b = a + step;
    const c = b + step;
    const d = c + step;
    const bReal = real[b]! * c1 + imaginary[b]! * s1;
    const bImaginary = imaginary[b]! * c1 - real[b]! * s1;
    const cReal = real[c]! * c2 + imaginary[c]! * s2;
    const cImaginary = imaginary[c]! * c2 - real[c]! * s2;
    const dReal = real[d]! * c3 + imaginary[d]! * s3;
    const dImaginary = imaginary[d]! * c3 - real[d]! * s3;
    const sumReal = real[a]! + cReal;
    const sumImaginary = imaginary[a]! + cImaginary;
    const differenceReal = real[a]! - cReal;
    const differenceImaginary = imaginary[a]! - cImaginary;
    const otherReal = bReal + dReal;
    const otherImaginary = bImaginary + dImaginary;
    const otherDifferenceReal = bReal - dReal;
    const otherDifferenceImaginary = bImaginary - dImaginary;
    real[a] = sumReal + otherReal;
    imaginary[a] = sumImaginary + otherImaginary;
    real[c] = sumReal - otherReal;
    imaginary[c] = sumImaginary - otherImaginary;
    real[b] = differenceReal - otherDifferenceImaginary;
    imaginary[b] = differenceImaginary + otherDifferenceReal;
    real[d] = differenceReal + otherDifferenceImaginary;
    imaginary[d] = differenceImaginary - otherDifferenceReal;
  }
}
