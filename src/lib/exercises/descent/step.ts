/** A kernel of two weights under a row of pixels, before one step of gradient descent. */
export interface Descent {
  /** The picture before. */
  readonly pixels: readonly number[];
  /** The picture after, as it should become: one pixel fewer. */
  readonly wanted: readonly number[];
  /** As it is now. */
  readonly kernel: readonly [number, number];
  readonly rate: number;
}

/** How a step is worked out; a mistake is made in one of its parts. */
export interface Working {
  /** What the kernel makes at a place, less what it should. */
  readonly error: (descent: Descent, place: number) => number;
  /** How the loss changes with the left weight. */
  readonly gradient: (descent: Descent, errors: readonly number[]) => number;
  /** What becomes of the left weight. */
  readonly weight: (descent: Descent, gradient: number) => number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The sum of the errors, each times the pixel that lies so far to the right of its left one. */
export const correlated = ({ pixels }: Descent, errors: readonly number[], shift = 0): number =>
  sum(errors.map((error, place) => error * pixels[place + shift]!));

/**
 * As it should be done, as in `learnKernel`:
 *
 *     error    = kernel on the pixels - wanted
 *     gradient = 2 / n * sum of error * pixel under the left weight
 *     weight   = weight - rate * gradient
 */
export const RIGHT: Working = {
  error: ({ pixels, wanted, kernel }, place) =>
    kernel[0] * pixels[place]! + kernel[1] * pixels[place + 1]! - wanted[place]!,
  gradient: (descent, errors) => (2 / errors.length) * correlated(descent, errors),
  weight: ({ kernel, rate }, gradient) => kernel[0] - rate * gradient,
};

export const errorsOf = (descent: Descent, working: Working): readonly number[] =>
  descent.wanted.map((_, place) => working.error(descent, place));

export const gradientOf = (descent: Descent, working: Working): number =>
  working.gradient(descent, errorsOf(descent, working));

export const weightOf = (descent: Descent, working: Working): number =>
  working.weight(descent, gradientOf(descent, working));
