import { requireNumbers } from '../../matrix/index.ts';

/** A complex number. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/**
 * The discrete Fourier transform by its definition, for a handful of samples:
 *
 *     S[f] = sum over n of s[n] exp(-2 pi i f n / N)
 *
 * @throws {TypeError} if something in `samples` is no number.
 */
export function spectrumOf(samples: ArrayLike<number>): Complex[] {
  requireNumbers('samples', samples);
  return turn(
    Array.from(samples, (re) => ({ re, im: 0 })),
    -1,
  );
}

/**
 * The samples whose spectrum is the product of the spectra of `a` and `b`: their circular
 * convolution, c[n] = sum over m of a[m] b[n - m], with indices taken modulo their number.
 *
 * @throws {TypeError | RangeError} if something in them is no number, or they differ in length.
 */
export function multiplySpectra(a: ArrayLike<number>, b: ArrayLike<number>): number[] {
  requireNumbers('a', a);
  requireNumbers('b', b);
  if (a.length !== b.length) {
    throw new RangeError(`b: received ${b.length} samples; a has ${a.length}`);
  }
  const other = spectrumOf(b);
  const product = spectrumOf(a).map((one, f) => multiply(one, other[f]!));
  return turn(product, 1).map(({ re }) => re / a.length);
}

/** The sum of all samples, each turned by its own angle: sign -1 is forward, 1 is inverse. */
function turn(samples: readonly Complex[], sign: 1 | -1): Complex[] {
  const count = samples.length;
  return samples.map((_, f) => {
    let sum: Complex = { re: 0, im: 0 };
    samples.forEach((sample, n) => {
      const angle = (sign * 2 * Math.PI * ((f * n) % count)) / count;
      const term = multiply(sample, { re: Math.cos(angle), im: Math.sin(angle) });
      sum = { re: sum.re + term.re, im: sum.im + term.im };
    });
    return sum;
  });
}

function multiply(a: Complex, b: Complex): Complex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re };
}
