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
  /** File of `width * height` float32, least significant byte first: the right answer. */
  readonly expected: string;
}

/** What came of a contestant's turn. */
export interface Turn {
  /** Median of the calls of this turn. */
  readonly milliseconds: number;
  /** From the right answer, at the worst pixel; NaN where one of the two is NaN. */
  readonly largestDifference: number;
  /** Pixels that are not the same. */
  readonly differing: number;
}

/** A place where contestants run: the browser, or Python. */
export interface Side {
  /** Versions, for the report. */
  readonly versions: Readonly<Record<string, string>>;
  /** The names of all who run here, in the order of the tables. */
  readonly contestants: readonly string[];
  /** @returns The names of those who can do the job. */
  readonly load: (job: Job) => Promise<readonly string[]>;
  readonly turn: (name: string, length: TurnLength) => Promise<Turn>;
  readonly close: () => Promise<void>;
}

/** A contestant is called at least once in a turn, at most so often, and while there is time. */
export interface TurnLength {
  readonly calls: number;
  readonly milliseconds: number;
}
