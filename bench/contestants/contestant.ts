import type { ByteMatrix, Image, Matrix, Output } from '../../src/lib/convolve/index.ts';

/** One picture, one kernel, one kind of output: what all contestants do in turn. */
export interface Task {
  readonly image: ByteMatrix;
  /** In correlation form; the border is replicated. */
  readonly kernel: Matrix;
  readonly output: Output;
}

/** Somebody who filters pictures. To add one, write such an object and name it in `index.ts`. */
export interface Contestant {
  readonly name: string;
  /** Left out: all tasks. */
  readonly can?: (task: Task) => boolean;
  /**
   * Gets ready, which is not timed.
   *
   * @param out Where `call` writes: bytes or float32, as the task says.
   */
  readonly start: (task: Task, out: Image) => Run;
  /** The right answer of a filter that is by design another one. Left out: the correlation. */
  readonly expected?: (task: Task) => Float32Array;
}

export interface Run {
  /** What is timed: from the picture's bytes to the filled `out`, copies included. */
  readonly call: () => void;
  /** Gives memory back. */
  readonly end?: () => void;
}

/** Products that the task takes when it is done as it is defined. */
export const productsOf = ({ image, kernel }: Task): number =>
  image.data.length * kernel.data.length;
