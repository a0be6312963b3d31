interface PartPlan {
  readonly title: string;
  readonly summary: string;
  /**
   * Asks who comes for this part alone. They are told to read first what its first lesson builds on.
   */
  readonly entry?: string;
}

/** The parts of the course, in order; a lesson names its part by number, from 1. */
export const parts: readonly PartPlan[] = [
  { title: 'The idea', summary: 'One small grid of weights, slid across a picture.' },
  { title: 'Kernels at work', summary: 'Blur, sharpen and find edges in full images.' },
  { title: 'Deeper', summary: 'Joining kernels, counting the work, undoing a blur.' },
  {
    title: 'Convolution in deep learning',
    summary:
      'How does a network come by its kernels? It measures how wrong they are on examples, moves each weight a little against that error, and does it again.',
    entry: 'Here for neural networks?',
  },
  { title: 'Practice', summary: 'Write it, break it, mend it.' },
];

/** A part of the course, with the lessons that it has so far. */
export interface Part<Lesson> extends PartPlan {
  readonly number: number;
  readonly lessons: readonly Lesson[];
  /** The numbers that are kept for its lessons, where it has none and a later part has: "16 to 21". */
  readonly kept?: string;
}

/** The parts with their numbers and their lessons; those to come have none. */
export function partsOf<Lesson extends { readonly part: number; readonly order: number }>(
  lessons: readonly Lesson[],
): readonly Part<Lesson>[] {
  return parts.map((part, index) => {
    const number = index + 1;
    const own = lessons.filter((lesson) => lesson.part === number);
    const numbered = { ...part, number, lessons: own };
    const next = lessons.find((lesson) => lesson.part > number);
    if (own.length > 0 || next === undefined) return numbered;
    const last = lessons.findLast((lesson) => lesson.part < number)?.order ?? 0;
    return { ...numbered, kept: `${last + 1} to ${next.order - 1}` };
  });
}
