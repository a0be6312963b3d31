import type { Picture } from '../../lib/pictures/index.ts';

/** What several results say together. */
export interface Comparison {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly sentence: string;
}

/** Of a figure that compares nothing. */
export const NO_COMPARISON: Comparison = { pictures: {}, sentence: '' };
