import { requireNumber } from '../../matrix/index.ts';

/** One step: new weights from weights and their gradient. It remembers what came before. */
export type Update = (weights: Float64Array, gradient: Float64Array) => Float64Array<ArrayBuffer>;

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
