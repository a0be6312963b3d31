import type { Progress } from './progress.ts';
import { dueItems } from './due.ts';
import type { CourseNames } from './review.ts';

/** How two sets of named entries differ. */
interface Difference {
  readonly before: number;
  readonly after: number;
  readonly added: number;
  readonly lost: number;
  /** In both, but not the same. */
  readonly changed: number;
}

type Entries = Readonly<Record<string, unknown>>;

/** What becomes of the progress that is kept when other progress takes its place. */
export interface Replacement {
  readonly read: Difference;
  readonly answered: Difference;
  readonly due: Difference;
  /** Lessons and exercises that the course does not have. */
  readonly unknown: Difference;
}

export function replacementOf(
  before: Progress,
  after: Progress,
  today: string,
  { lessons, exercises }: CourseNames,
): Replacement {
  const difference = (
    entriesOf: (progress: Progress) => Entries,
    counts: (name: string) => boolean,
  ): Difference =>
    differenceOf(withNames(entriesOf(before), counts), withNames(entriesOf(after), counts));
  return {
    read: difference(
      ({ read }) => read,
      (name) => lessons.has(name),
    ),
    answered: difference(
      ({ items }) => items,
      (name) => exercises.has(name),
    ),
    due: difference(
      (progress) => Object.fromEntries(dueItems(progress, today).map((name) => [name, 'due'])),
      (name) => exercises.has(name),
    ),
    unknown: difference(
      ({ read, items }) => ({ ...read, ...items }),
      (name) => !lessons.has(name) && !exercises.has(name),
    ),
  };
}

/** What a replacement means, a sentence for each kind of entry; none if it changes nothing. */
export function replacementInWords({ read, answered, due, unknown }: Replacement): string[] {
  if ([read, answered, unknown].every(({ added, lost, changed }) => !added && !lost && !changed)) {
    return [];
  }
  const sentences = [
    `Lessons read: ${countsOf(read)}.`,
    `Exercises answered: ${countsOf(answered)}.`,
    `Due for review today: ${due.before} now, ${due.after} with the file.`,
  ];
  if (unknown.before + unknown.after > 0) {
    sentences.push(
      `Not in this course: ${countsOf(unknown)}. Such entries are kept for the version of the site that has them.`,
    );
  }
  return sentences;
}

/** "8 now, 5 in the file (1 new, 4 lost)". */
function countsOf({ before, after, added, lost, changed }: Difference): string {
  const parts = Object.entries({ new: added, lost, changed }).filter(([, count]) => count > 0);
  if (parts.length === 0) return `${after}, the same as now`;
  const counted = parts.map(([word, count]) => `${count} ${word}`).join(', ');
  return `${before} now, ${after} in the file (${counted})`;
}

const withNames = (entries: Entries, counts: (name: string) => boolean): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => counts(name)));

function differenceOf(before: Entries, after: Entries): Difference {
  const [old, fresh] = [Object.keys(before), Object.keys(after)];
  const kept = fresh.filter((name) => Object.hasOwn(before, name));
  return {
    before: old.length,
    after: fresh.length,
    added: fresh.length - kept.length,
    lost: old.length - kept.length,
    changed: kept.filter((name) => !isSame(before[name], after[name])).length,
  };
}

/** The same day, or an item with the same fields in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const fields = (value: unknown): Entries => value as Entries;
  const names = Object.keys({ ...fields(one), ...fields(other) });
  return names.every((name) => isSame(fields(one)[name], fields(other)[name]));
}
