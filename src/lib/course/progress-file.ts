import { INTERVALS, NO_PROGRESS, type Item, type Progress } from './progress.ts';

/** Progress as it is stored and exported: JSON. */
export function toText(progress: Progress): string {
  return JSON.stringify(progress, null, 1);
}

/** What a stored text holds. */
export interface Reading {
  /** All of it that could be read. */
  readonly progress: Progress;
  /**
   * `sound` if nothing was left out, `damaged` if something was, and `newer` if a newer version of
   * this site wrote it, which alone can read it.
   */
  readonly state: 'sound' | 'damaged' | 'newer';
}

/**
 * Reads progress that was stored or exported by this version or an older one.
 *
 * Version 1 had no reviews: it had a list of read lessons and a yes or no for each exercise.
 */
export function readText(text: string): Reading {
  const value = parsed(text);
  if (!isRecord(value)) return { progress: NO_PROGRESS, state: 'damaged' };
  const { version, read, items } = value['version'] === 1 ? fromVersion1(value) : value;
  if (version !== 2) {
    const newer = typeof version === 'number' && version > 2;
    return { progress: NO_PROGRESS, state: newer ? 'newer' : 'damaged' };
  }
  const lessons = soundEntries(read, isLessonName, isDay);
  const answered = soundEntries(items, isExerciseName, isItem);
  return {
    progress: { version, read: lessons.entries, items: answered.entries },
    state: lessons.all && answered.all ? 'sound' : 'damaged',
  };
}

/** The value of a text of JSON; nothing, if it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Version 1 in the shape of version 2; what is broken in it stays so. */
function fromVersion1({ read, answered }: Record<string, unknown>): Record<string, unknown> {
  // The day was not stored; a day long ago delays no review.
  const day = '2026-01-01';
  const item = (name: string, correct: unknown): object => ({
    lesson: name.split('/')[0],
    correct,
    attempts: 1,
    ...(correct === true ? {} : { review: { passed: 0, due: day } }),
  });
  return {
    version: 2,
    read: Array.isArray(read)
      ? Object.fromEntries(read.map((lesson) => [String(lesson), day]))
      : undefined,
    items: isRecord(answered)
      ? Object.fromEntries(
          Object.entries(answered).map(([name, correct]) => [name, item(name, correct)]),
        )
      : undefined,
  };
}

/** The entries of an object that hold, and whether these are all. */
function soundEntries<Value>(
  value: unknown,
  isName: (name: string) => boolean,
  holds: (value: unknown) => value is Value,
): { entries: Record<string, Value>; all: boolean } {
  if (!isRecord(value)) return { entries: {}, all: false };
  const entries = Object.entries(value);
  const sound = entries.filter(
    (entry): entry is [string, Value] => isName(entry[0]) && holds(entry[1]),
  );
  return { entries: Object.fromEntries(sound), all: sound.length === entries.length };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The slug of a lesson, of this course or of another version of it. */
export const isLessonName = (name: string): boolean => /^[a-z\d-]+$/.test(name);

/** Lesson and exercise, such as `sliding/cost`. */
export const isExerciseName = (name: string): boolean => /^[a-z\d-]+\/[a-z\d-]+$/.test(name);

/** A day that the calendar has: `2026-02-28`, but not `2026-02-29`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  // Some engines take the 30th of February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** How often something was done, from once. */
export const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) > 0;

/** How many reviews have gone well. */
export const isPassed = (value: unknown): boolean =>
  Number.isInteger(value) && INTERVALS[Number(value)] !== undefined;

function isItem(value: unknown): value is Item {
  if (!isRecord(value)) return false;
  const { lesson, correct, attempts, review } = value;
  const reviewed =
    review === undefined ||
    (isRecord(review) && isPassed(review['passed']) && isDay(review['due']));
  return (
    typeof lesson === 'string' &&
    isLessonName(lesson) &&
    typeof correct === 'boolean' &&
    isCount(attempts) &&
    reviewed
  );
}
