import { quoted } from '../notation/index.ts';

/**
 * A step in a link; 0 where the link has none.
 *
 * @throws {RangeError} if it is no whole number from 0, in digits alone
 */
export function stepOf(text: string | null): number {
  if (text !== null && !/^\d{1,9}$/.test(text))
    throw new RangeError(`there is no step ${quoted(text)}`);
  return Number(text);
}

/** @throws {RangeError} if a film of this length has no such step */
export function requireStep(step: number, length: number): void {
  if (step >= length) throw new RangeError(`there is no step ${step}; the last is ${length - 1}`);
}
