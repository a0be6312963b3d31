import { NO_PROGRESS, type Item, type Progress } from './progress.ts';

/** Progress as it is stored and exported: JSON. */
export function toText(progress: Progress): string {
  return JSON.stringify(progress, null, 1);
}

/**
 * Reads progress that was stored or exported by this version or an older one.
 *
 * Version 1 had no reviews: it had a list of read lessons and a yes or no for each exercise.
 *
 * @throws {SyntaxError} if it is not progress at all.
 * @throws {RangeError} if a newer version of this site wrote it: it must not be overwritten.
 */
export function fromText(text: string): Progress {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new SyntaxError('This is no progress of Tiny Matrix.');
  switch (value['version']) {
    case 1:
      return fromVersion1(value);
    case 2:
      return {
        version: 2,
        read: entriesOf(value['read'], isDay),
        items: entriesOf(value['items'], isItem),
      };
    default:
      if (typeof value['version'] === 'number' && value['version'] > 2) {
        throw new RangeError('A newer version of this site wrote it; this one cannot read it.');
      }
      throw new SyntaxError('This is no progress of Tiny Matrix.');
  }
}

/** Was this kept by a newer version of the site? Then it is that one's, and not to be overwritten. */
export function isFromNewerVersion(text: string): boolean {
  try {
    fromText(text);
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}

function fromVersion1(value: Record<string, unknown>): Progress {
  const read = Array.isArray(value['read']) ? value['read'] : [];
  const answered = isRecord(value['answered']) ? value['answered'] : {};
  return {
    ...NO_PROGRESS,
    // The day was not stored; a day long ago delays no review.
    read: Object.fromEntries(read.filter(isString).map((lesson) => [lesson, '2026-01-01'])),
    items: Object.fromEntries(
      Object.entries(answered).map(([name, correct]) => [
        name,
        {
          lesson: name.split('/')[0]!,
          correct: correct === true,
          attempts: 1,
          ...(correct === true ? {} : { review: { passed: 0, due: '2026-01-01' } }),
        },
      ]),
    ),
  };
}

/** The valid entries of an object; broken ones are left out. */
function entriesOf<Value>(
  value: unknown,
  holds: (value: unknown) => value is Value,
): Record<string, Value> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Value] => holds(entry[1])));
}

const isString = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDay = (value: unknown): value is string =>
  isString(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);

function isItem(value: unknown): value is Item {
  if (!isRecord(value)) return false;
  const { lesson, correct, attempts, review } = value;
  const reviewed =
    review === undefined ||
    (isRecord(review) && Number.isInteger(review['passed']) && isDay(review['due']));
  return isString(lesson) && typeof correct === 'boolean' && Number.isInteger(attempts) && reviewed;
}
