import type { Storage } from '../../trace/index.ts';
import type { Question } from './computation.ts';

/**
 * How far an answer may lie from the truth: products and sums are shown with one decimal, a byte is
 * whole.
 */
export function toleranceOf({ asks }: Question, storage: Storage): number {
  return asks === 'value' && storage !== 'float' ? 0.001 : 0.0501;
}
