import { kernelMistakes } from './kernel-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { placeMistakes } from './place-mistakes.ts';
import { storageMistakes } from './storage-mistakes.ts';
import { sumMistakes } from './sum-mistakes.ts';

/** The well-known mistakes, the most plausible first. */
export const mistakes: readonly Mistake[] = [
  ...kernelMistakes,
  ...placeMistakes,
  ...storageMistakes,
  ...sumMistakes,
];
