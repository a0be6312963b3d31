import { arrangement } from '../../lib/exercises/arrangement.ts';
import { anotherSeed } from '../../lib/exercises/faded/index.ts';

/** For the few kB of an exercise. */
const PATIENCE_IN_MS = 15_000;

/**
 * An exercise of the review, as it has not been seen before: on other numbers, and with its answers
 * in another order.
 *
 * @param day Counted from any day; each gives others.
 * @throws {Error} if it cannot be fetched in time, or no exercise lies there
 */
export async function exerciseAt(address: string, day: number): Promise<HTMLElement> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_IN_MS) });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // A question for a number lies there on several numbers.
  const variants = page.querySelectorAll<HTMLElement>('.exercise');
  const exercise = variants[day % variants.length];
  if (!response.ok || exercise === undefined) throw new TypeError(`no exercise at ${address}`);
  const { seed } = exercise.dataset;
  if (seed !== undefined) exercise.dataset['seed'] = String(anotherSeed(Math.random, Number(seed)));
  arrange(exercise, day);
  return exercise;
}

/** Puts answers, or steps that are to be put in order, where they did not stand before. */
function arrange(exercise: HTMLElement, day: number): void {
  const written = [...exercise.querySelectorAll<HTMLElement>('[data-place]')].toSorted(
    (a, b) => Number(a.dataset['place']) - Number(b.dataset['place']),
  );
  const order = arrangement(written.length, day);
  written[0]?.parentElement!.append(...order.map((place) => written[place]!));
}
