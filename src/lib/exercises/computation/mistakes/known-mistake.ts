import type { Computation, Working } from '../computation.ts';

/** A well-known mistake, for any computation. */
export interface KnownMistake {
  /** Its name for programs, unique. */
  readonly id: string;
  /** What was done, as the end of "That is what comes out when ...". */
  readonly name: string;
  /** The working of someone who makes it, or undefined where it cannot be made. */
  readonly working: (computation: Computation) => Working | undefined;
  /** Why it is a mistake here, and what to do instead, without the answer. */
  readonly why: (computation: Computation) => string;
}
