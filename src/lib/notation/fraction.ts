/** A number written as a whole numerator over a whole denominator above 0. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Kernels are built from ninths, sixteenths, 49ths and 441sts; beyond this, decimals say more. */
const LARGEST_DENOMINATOR = 512;

/** A larger numerator is not simple either: any decimal is close to such a fraction. */
const LARGEST_NUMERATOR = 512;

/** Weights are float32, so 1/9 arrives as 0.11111111193...: true to one part in 2^24. */
const FLOAT32_TOLERANCE = 2 ** -24;

/**
 * The smallest denominator under which all `values` are whole numerators: 9 for a 3 x 3 mean,
 * 1 for whole numbers.
 *
 * @returns `undefined` if none up to 512 fits; then decimals are the better way to write them.
 */
export function commonDenominator(values: Iterable<number>): number | undefined {
  const list = [...values];
  if (!list.every(Number.isFinite)) return undefined;
  for (let denominator = 1; denominator <= LARGEST_DENOMINATOR; denominator++) {
    if (list.every((value) => fits(value, denominator))) return denominator;
  }
  return undefined;
}

function fits(value: number, denominator: number): boolean {
  const numerator = value * denominator;
  const whole = Math.round(numerator);
  if (denominator === 1) return numerator === whole;
  // The tolerance is relative, so that a tiny weight does not become a fraction with numerator 0.
  const near = Math.abs(numerator - whole) <= FLOAT32_TOLERANCE * Math.abs(numerator);
  return near && Math.abs(whole) <= LARGEST_NUMERATOR;
}

/** `value` over the given denominator. */
export function over(value: number, denominator: number): Fraction {
  return { numerator: Math.round(value * denominator), denominator };
}
