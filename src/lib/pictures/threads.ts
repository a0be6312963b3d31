/** What the machine has to offer. */
export interface Machine {
  /** Threads that run at the same time. */
  readonly cores: number;
  /** Whether threads can share memory, so that a plane need not be copied for them. */
  readonly isShared: boolean;
}

/**
 * Milliseconds of one thread's work from which a second one is worth its messages, and its copies
 * where memory is not shared; and how many threads are of use at most. From prototypes, two threads
 * on two idle cores, 1640 x 1190: with shared memory 1.6 times faster for large dense kernels (6 to
 * 12 ms in one thread) and no faster for 3 x 3 (below 1 ms); with copies 1.2 times for dense kernels.
 */
export const CROSSOVERS = { shared: 3, copied: 6, most: 4 } as const;

/** Shorter work comes with every step of a drag, and the page needs a core to paint meanwhile. */
const FRAME = 16;

/**
 * How many threads shall work on a picture.
 *
 * @param milliseconds That one thread alone would take, about.
 */
export function threadsFor(milliseconds: number, { cores, isShared }: Machine): number {
  const worthwhile = Math.floor((2 * milliseconds) / CROSSOVERS[isShared ? 'shared' : 'copied']);
  const free = milliseconds < FRAME ? cores - 1 : cores;
  return Math.max(1, Math.min(worthwhile, free, CROSSOVERS.most));
}
