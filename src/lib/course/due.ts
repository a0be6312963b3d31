import type { Progress } from './progress.ts';

/** Names of the items whose review is due, the longest overdue first. */
export function dueItems({ items }: Progress, today: string): string[] {
  return Object.entries(items)
    .flatMap(([name, { review }]) => (review && review.due <= today ? [{ name, ...review }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .map(({ name }) => name);
}
