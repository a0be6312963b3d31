import { hasBytes, type Image, type Layout, type Matrix } from '../../matrix/index.ts';
import type { KernelProfile } from '../../convolve/internals.ts';

/** One correlation, with all that was found out about it. */
export interface Task {
  readonly image: Image;
  readonly kernel: Matrix;
  readonly layout: Layout;
  readonly output: Image;
  readonly profile: KernelProfile;
  /** A second kernel with the same sides: the result is the magnitude of both sums. */
  readonly other?: Matrix;
}

/** What a plan answers. */
export type Question = Omit<Task, 'output'>;

/** Whether all sums are whole numbers, and have to be exact. */
export const hasWholeSums = ({ profile, image }: Pick<Task, 'profile' | 'image'>): boolean =>
  profile.isWhole && hasBytes(image);

/** As in assembly/forms.ts. */
export const FORMS = { bytes: 0, floats: 1, wholeFloats: 2 } as const;

export type Form = (typeof FORMS)[keyof typeof FORMS];

/** What the module shall store sums as. */
export function formOf(task: Task): Form {
  if (hasBytes(task.output)) return FORMS.bytes;
  return hasWholeSums(task) ? FORMS.wholeFloats : FORMS.floats;
}

/** Whether the sum of the bytes under a kernel always fits into 16 bits. */
export const fitsNarrow = ({ width, height }: Matrix): boolean => width * height * 255 < 2 ** 16;
