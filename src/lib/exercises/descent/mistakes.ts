import { correlated, RIGHT, type Working } from './step.ts';

/** A well-known mistake: the part of the working that it changes. */
export interface KnownMistake {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly working: Partial<Working>;
}

/** The most plausible first. */
export const mistakes: readonly KnownMistake[] = [
  {
    id: 'uphill',
    name: 'the step is added',
    why: 'The gradient points to where the loss grows. Go the other way.',
    working: { weight: ({ kernel, rate }, gradient) => kernel[0] + rate * gradient },
  },
  {
    id: 'error-turned-round',
    name: 'the error is taken the other way round',
    why: 'It is what the kernel makes, minus what was wanted.',
    working: { error: (descent, place) => -RIGHT.error(descent, place) },
  },
  {
    id: 'flipped',
    name: 'the kernel is turned first',
    why: 'Here it is laid on as it is: the left weight on the left pixel.',
    working: {
      error: ({ pixels, wanted, kernel }, place) =>
        kernel[1] * pixels[place]! + kernel[0] * pixels[place + 1]! - wanted[place]!,
      gradient: (descent, errors) => (2 / errors.length) * correlated(descent, errors, 1),
    },
  },
  {
    id: 'not-compared',
    name: 'what the kernel makes is not compared with what was wanted',
    why: 'Take the wanted number away from it.',
    working: {
      error: ({ wanted, ...descent }, place) =>
        RIGHT.error({ ...descent, wanted: wanted.map(() => 0) }, place),
    },
  },
  {
    id: 'sum',
    name: 'the sum is taken instead of the mean',
    why: 'The loss is a mean, so the sum is divided by how many errors there are.',
    working: { gradient: (descent, errors) => 2 * correlated(descent, errors) },
  },
  {
    id: 'without-two',
    name: 'the 2 is forgotten',
    why: 'The slope of a square is twice what is squared.',
    working: { gradient: (descent, errors) => correlated(descent, errors) / errors.length },
  },
  {
    id: 'other-weight',
    name: 'it is worked out for the right weight',
    why: 'Under the left weight lies the left pixel of each pair.',
    working: {
      gradient: (descent, errors) => (2 / errors.length) * correlated(descent, errors, 1),
    },
  },
  {
    id: 'without-pixels',
    name: 'the errors are added up without their pixels',
    why: 'A weight that lies on a black pixel has no part in that error: multiply each by its pixel.',
    working: {
      gradient: ({ pixels, ...descent }, errors) =>
        (2 / errors.length) * correlated({ ...descent, pixels: pixels.map(() => 1) }, errors),
    },
  },
  {
    id: 'whole-gradient',
    name: 'the whole gradient is taken off',
    why: 'A step is the gradient times the learning rate.',
    working: { weight: ({ kernel }, gradient) => kernel[0] - gradient },
  },
  {
    id: 'rate-twice',
    name: 'the learning rate is applied twice',
    why: 'Multiply the gradient by it once.',
    working: { weight: ({ kernel, rate }, gradient) => kernel[0] - rate * rate * gradient },
  },
  {
    id: 'step-alone',
    name: 'the weight is replaced by the step',
    why: 'A step starts from where the weight is.',
    working: { weight: ({ rate }, gradient) => -rate * gradient },
  },
];
