import type { Output } from '../src/lib/convolve/index.ts';

/** A task as it travels to the browser and to Python: the long arrays are files in one folder. */
export interface Job {
  readonly width: number;
  readonly height: number;
  /** File of `width * height` bytes. */
  readonly image: string;
  readonly kernel: {
    readonly width: number;
    readonly height: number;
    readonly weights: readonly number[];
  };
  readonly output: Output;
  /** File of `width * height` little-endian float32 numbers: the right answer. */
  readonly expected: string;
}

/** What a contestant did in its turn. */
export interface Turn {
  /** Median time of a call. */
  readonly milliseconds: number;
  /** From the right answer, at the worst pixel; NaN where one of the two is NaN. */
  readonly largestDifference: number;
  /** Number of pixels that differ. */
  readonly differing: number;
}

/** Where contestants run: the browser, or Python. */
export interface Runner<Task = Job> {
  /** Versions, for the report. */
  readonly versions: Readonly<Record<string, string>>;
  /** The names of all who run here, in the order of the tables. */
  readonly contestants: readonly string[];
  /** @returns The names of those who can do the job. */
  readonly load: (job: Task) => Promise<readonly string[]>;
  /** Calls the contestant for this many milliseconds, and at least once. */
  readonly turn: (name: string, milliseconds: number) => Promise<Turn>;
  readonly close: () => Promise<void>;
}
