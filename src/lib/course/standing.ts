import type { Progress } from './progress.ts';

/** How far a reader is in the course. */
export type Standing =
  | { readonly kind: 'new' }
  /** `next` is the first lesson that is not read. */
  | { readonly kind: 'begun'; readonly next: string }
  | { readonly kind: 'finished' };

/** @param lessons Slugs of the lessons, in course order. */
export function standingOf({ read, items }: Progress, lessons: readonly string[]): Standing {
  const next = lessons.find((lesson) => !(lesson in read));
  if (next === undefined) return { kind: 'finished' };
  const answered = new Set(Object.values(items).map(({ lesson }) => lesson));
  const begun = lessons.some((lesson) => lesson in read || answered.has(lesson));
  return begun ? { kind: 'begun', next } : { kind: 'new' };
}
