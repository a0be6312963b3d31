import { kernelMistakes } from './kernel.ts';
import type { KnownMistake } from './known-mistake.ts';
import { placeMistakes } from './place.ts';
import { storageMistakes } from './storage.ts';
import { sumMistakes } from './sum.ts';

export type { KnownMistake } from './known-mistake.ts';

/** The well-known mistakes, the most plausible first. */
export const mistakes: readonly KnownMistake[] = [
  ...kernelMistakes,
  ...placeMistakes,
  ...storageMistakes,
  ...sumMistakes,
];
