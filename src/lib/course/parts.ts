/** The parts of the course, in order; a lesson names its part by number, from 1. */
export const parts = [
  { title: 'The idea', summary: 'One small grid of weights, slid across a picture.' },
  { title: 'Kernels at work', summary: 'Blur, sharpen and find edges in full images.' },
  { title: 'Deeper', summary: 'Joining kernels, counting the work, undoing a blur.' },
  { title: 'Convolution in deep learning', summary: 'Kernels that are learned, not designed.' },
  { title: 'Practice', summary: 'Write it, break it, mend it.' },
] as const;

/** The parts with their numbers and their lessons; those to come have none. */
export const partsOf = <Lesson extends { readonly part: number }>(lessons: readonly Lesson[]) =>
  parts.map((part, index) => ({
    ...part,
    number: index + 1,
    lessons: lessons.filter((lesson) => lesson.part === index + 1),
  }));
