/** What the machine offers. */
export interface Machine {
  /** Threads that run at the same time. */
  readonly cores: number;
  /** Whether threads can share memory, so that a plane need not be copied for them. */
  readonly isShared: boolean;
}

/**
 * From how many milliseconds of one thread's work a second thread is worth its messages, and its
 * copies where memory is not shared; and the largest number of threads that helps. From prototypes
 * with two threads on two idle cores, 1640 x 1190: with shared memory 1.6 times faster for large dense
 * kernels (6 to 12 ms in one thread) and no faster for 3 x 3 (below 1 ms); with copies 1.2 times
 * faster for dense kernels.
 */
const CROSSOVERS = { shared: 3, copied: 6, most: 4 } as const;

/** Milliseconds. Shorter work comes with each step of a drag, when the page needs a core to paint. */
const FRAME = 16;

/**
 * How many threads should work on a picture.
 *
 * @param milliseconds What one thread alone would take, roughly.
 */
export function threadsFor(milliseconds: number, { cores, isShared }: Machine): number {
  const worthwhile = Math.floor((2 * milliseconds) / CROSSOVERS[isShared ? 'shared' : 'copied']);
  const free = milliseconds < FRAME ? cores - 1 : cores;
  return Math.max(1, Math.min(worthwhile, free, CROSSOVERS.most));
}
