import { BORDERS, type Border } from '../../convolve/index.ts';

/** What to do at the edge: nothing, so that the output shrinks, or one of the library's borders. */
export type Rule = 'none' | Border;

/** The library's borders, the plainest first. */
export const BORDERS_IN_ORDER: readonly Border[] = [
  'zero',
  ...BORDERS.filter((border) => border !== 'zero'),
];

/** `none`, and then the library's borders with the plainest first. */
export const RULES: readonly Rule[] = ['none', ...BORDERS_IN_ORDER];
