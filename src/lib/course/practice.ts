import type { Progress } from './progress.ts';

/**
 * What a reader may practise when nothing is due: first what comes back soonest, then the exercises
 * of the lessons that they know, those not answered yet before the others.
 *
 * @param names All exercises of the course, in its order; the name of each begins with its lesson,
 *   as in `sliding/cost`.
 */
export function practiceOf({ read, items }: Progress, names: Iterable<string>): string[] {
  const known = new Set([
    ...Object.keys(read),
    ...Object.values(items).map(({ lesson }) => lesson),
  ]);
  const urgency = (name: string): string => {
    const item = items[name];
    if (item?.review !== undefined) return `0 ${item.review.due}`;
    return item === undefined ? '1' : '2';
  };
  return [...names]
    .filter((name) => known.has(name.slice(0, name.indexOf('/'))))
    .toSorted((a, b) => urgency(a).localeCompare(urgency(b)));
}
