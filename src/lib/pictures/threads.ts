/** What the machine has to offer. */
export interface Machine {
  /** Threads that run at the same time. */
  readonly cores: number;
  /** Whether threads can share memory, so that a plane need not be copied for them. */
  readonly isShared: boolean;
}

/**
 * Milliseconds of one thread's work that another thread is worth having for, and how many threads
 * are of use at most. Less work is done before the messages have been there and back. From
 * `npm run bench:drag -- --threads` on two cores.
 */
export const CROSSOVERS = { shared: 3, copied: 5, most: 4 } as const;

/**
 * How many threads shall work on a picture.
 *
 * @param milliseconds That one thread alone would take, about.
 */
export function threadsFor(milliseconds: number, { cores, isShared }: Machine): number {
  const worthwhile = Math.floor((2 * milliseconds) / CROSSOVERS[isShared ? 'shared' : 'copied']);
  return Math.max(1, Math.min(worthwhile, cores, CROSSOVERS.most));
}
