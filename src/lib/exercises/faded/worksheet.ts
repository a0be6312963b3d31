import type { Grid } from '../../grid/index.ts';

/** A number of a round. */
export interface Field<Question> {
  readonly question: Question;
  /** Its name beside the field, or for a voice alone. */
  readonly name: string;
  /** Is it left to the reader? */
  readonly blank: boolean;
  /** Is it a step on the way, as a product is, rather than what the steps come to? */
  readonly isStep: boolean;
  /** The row that it stands in, from 0: what stands in one row is checked together. */
  readonly row: number;
}

/** What a round shows of a problem, and what it leaves to the reader. */
export interface Worksheet<Question> {
  /** What is to be computed, in a sentence or two. */
  readonly task: string;
  /** What is given; the parts are those that mistakes mark. */
  readonly grids: readonly Grid[];
  /** What the steps are called, and in which order they stand; undefined where there are none. */
  readonly steps?: { readonly name: string; readonly order: string };
  /** In the order in which they are worked out. */
  readonly fields: readonly Field<Question>[];
}
