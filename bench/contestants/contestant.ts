import type { ByteMatrix, Image, Matrix, Output } from '../../src/lib/convolve/index.ts';

/** The contestants that targets are stated for. */
export const NAMES = {
  native: 'native filter2D',
  typescript: 'ours, TypeScript',
  engine: 'ours, engine',
  openCvJs: 'OpenCV.js filter2D',
} as const;

export const isOurs = (name: string): boolean => name.startsWith('ours');

/** One picture, one kernel, one kind of output: what all contestants do in turn. */
export interface Task {
  readonly image: ByteMatrix;
  /** In correlation form; the border is replicated. */
  readonly kernel: Matrix;
  readonly output: Output;
}

/** A function that filters pictures. To add one, write such an object and name it in `index.ts`. */
export interface Contestant {
  readonly name: string;
  /** @default all tasks */
  readonly can?: (task: Task) => boolean;
  /**
   * Prepares the task, which is not timed.
   *
   * @param out Where `call` writes: bytes or float32, as the task says.
   */
  readonly start: (task: Task, out: Image) => Run;
}

export interface Run {
  /** What is timed: from the picture's bytes to the filled `out`, copies included. */
  readonly call: () => void;
  /** Frees what `start` allocated outside of JavaScript. */
  readonly end?: () => void;
  /**
   * The right answer of a filter that differs by design.
   *
   * @default the correlation
   */
  readonly expected?: Float32Array;
}

/** Products that the task takes by definition. */
export const productsOf = ({ image, kernel }: Task): number =>
  image.data.length * kernel.data.length;
