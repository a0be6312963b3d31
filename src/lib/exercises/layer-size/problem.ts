import type { Mistake, Problem } from '../problem.ts';

/** The steps to the size of an output, in their order. */
export const STEPS = ['reach', 'room', 'strides', 'outputs'] as const;
export type SizeQuestion = (typeof STEPS)[number];

/** A kernel on a row of pixels. */
export interface Window {
  readonly length: number;
  readonly size: number;
  readonly stride: number;
  /** Zeros at either end. */
  readonly padding: number;
  readonly dilation: number;
}

export interface LayerSizeProblem extends Problem<SizeQuestion> {
  readonly window: Window;
}

type Workings = Readonly<Record<SizeQuestion, number>>;

/** All steps, from how far the kernel reaches and how far it can move. */
function workingsOf(reach: number, room: number, stride: number, fit = Math.floor): Workings {
  const strides = fit(room / stride);
  return { reach, room, strides, outputs: strides + 1 };
}

/** How many outputs a layer gives, step by step. */
export function layerSizeProblem(window: Window): LayerSizeProblem {
  const { length, size, stride, padding, dilation } = window;
  const reach = (size - 1) * dilation + 1;
  const room = length + 2 * padding - reach;
  const truth = workingsOf(reach, room, stride);
  const mistake = (
    id: string,
    name: string,
    why: string,
    ...wrong: readonly Partial<Workings>[]
  ): Mistake<SizeQuestion> => ({
    ...{ id, name, why },
    answersTo: (question) => wrong.flatMap((workings) => workings[question] ?? []),
    placeFor: () => ({}),
  });
  return {
    window,
    mistakes: [
      mistake(
        'rounded-up',
        'the floor is left out, or rounded up',
        'A window that hangs over the end gives no output: what is left over does not count.',
        { ...workingsOf(reach, room, stride, Math.ceil), reach: NaN, room: NaN },
        { strides: room / stride, outputs: room / stride + 1 },
      ),
      mistake(
        'padding-once',
        'the padding is counted once',
        'There are zeros at both ends of the row.',
        workingsOf(reach, room - padding, stride),
      ),
      mistake(
        'gaps-left-out',
        'the dilation is left out',
        'With gaps the kernel reaches further than it has weights.',
        workingsOf(size, length + 2 * padding - size, stride),
      ),
      mistake(
        'gaps-everywhere',
        'a gap is counted after the last weight as well',
        'There are gaps between the weights only: one fewer than there are weights.',
        workingsOf(size * dilation, length + 2 * padding - size * dilation, stride),
      ),
      mistake(
        'first-place',
        'the first place is not counted',
        'That is how often the kernel moves on. Before that it stands somewhere, too.',
        { outputs: truth.strides },
      ),
    ],
    truthOf: (question) => truth[question],
    toleranceOf: () => 0.01,
    ask: (question) => `${ASKED[question]}?`,
    nameOf: (question) => NAMES[question],
    textOf: (question) => String(truth[question]),
    hintFor: (_, question) => ({ sentence: HINTS[question], place: {} }),
  };
}

const ASKED: Readonly<Record<SizeQuestion, string>> = {
  reach: 'Over how many pixels does the kernel reach',
  room: 'By how many pixels can it move',
  strides: 'How many whole strides fit into that',
  outputs: 'How many outputs are there',
};

const NAMES: Readonly<Record<SizeQuestion, string>> = {
  reach: 'the reach',
  room: 'the room to move',
  strides: 'the number of strides',
  outputs: 'the number of outputs',
};

const HINTS: Readonly<Record<SizeQuestion, string>> = {
  reach: '(size − 1) × dilation + 1.',
  room: 'The pixels and the zeros at both ends, minus what the kernel reaches over.',
  strides: 'The room, divided by the stride. What is left over does not count.',
  outputs: 'One place before the first stride, and one after each.',
};
