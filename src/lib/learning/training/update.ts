import { requireNumber } from '../../matrix/index.ts';
import type { OptimizerMemory } from './memory.ts';

/** One step: new weights from weights and their gradient. It remembers what came before. */
export interface Update {
  (weights: Float64Array, gradient: Float64Array): Float64Array<ArrayBuffer>;
  /** What it remembers by now. */
  memory(): OptimizerMemory;
}

/** What an optimizer makes of weights, gradient and its memory; it changes none of them. */
export type Rule = (
  weights: Float64Array,
  gradient: Float64Array,
  memory: OptimizerMemory,
) => {
  readonly weights: Float64Array<ArrayBuffer>;
  /** Those of its memory after this step. */
  readonly lists: readonly Float64Array[];
};

/** @throws {TypeError | RangeError} if a setting of an optimizer is not finite and above 0. */
export function requireAbove0(name: string, value: number): void {
  const isFit = (number: number): boolean => number > 0 && number < Infinity;
  requireNumber(`optimizer: ${name}`, value, 'a finite number above 0', isFit);
}

/** @throws {TypeError | RangeError} if a setting of an optimizer is not from 0 to below 1. */
export function requireShare(name: string, value: number): void {
  const isFit = (number: number): boolean => number >= 0 && number < 1;
  requireNumber(`optimizer: ${name}`, value, 'a number from 0 to below 1', isFit);
}
