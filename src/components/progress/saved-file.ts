import * as v from 'valibot';
import {
  isCount,
  isDay,
  isExerciseName,
  isLessonName,
  isPassed,
  readText,
  type Progress,
} from '../../lib/course/index.ts';

/** A hundred times what a reader of all lessons can have. */
export const LARGEST = 1_000_000;

// The message of a schema is a noun: what stands in the place of something else.
const day = v.custom<string>(isDay, 'a day such as 2026-11-23');
const lesson = v.pipe(v.string('a lesson'), v.check(isLessonName, 'a lesson'));
const exercise = v.pipe(v.string(), v.check(isExerciseName, 'an exercise'));
const truth = v.boolean('true or false');
const item = v.strictObject(
  {
    lesson,
    correct: truth,
    attempts: v.custom<number>(isCount, 'a whole number from 1'),
    review: v.optional(
      v.strictObject(
        { passed: v.custom<number>(isPassed, 'a number of good reviews, 0 to 3'), due: day },
        'a review',
      ),
    ),
  },
  'an answer',
);
const saved = v.variant('version', [
  v.strictObject({
    version: v.literal(1),
    read: v.array(lesson, 'a list of lessons'),
    answered: v.record(exercise, truth, 'a list of answers'),
  }),
  v.strictObject({
    version: v.literal(2),
    read: v.record(lesson, day, 'a list of lessons'),
    items: v.record(exercise, item, 'a list of answers'),
  }),
]);

/** What a file holds, or why it is not taken, in a sentence. */
export type SavedFile = { readonly progress: Progress } | { readonly refusal: string };

const NO_PROGRESS_FILE = 'It is not a progress file of Tiny Matrix.';

/** Reads a file of saved progress. It is taken as a whole or not at all. */
export async function readFile(file: File): Promise<SavedFile> {
  if (file.size > LARGEST) {
    return { refusal: 'It is larger than 1 MB, and no progress file is.' };
  }
  try {
    return readSaved(await file.text());
  } catch {
    return { refusal: 'It could not be read.' };
  }
}

export function readSaved(text: string): SavedFile {
  const { progress, state } = readText(text);
  if (state === 'newer') {
    return { refusal: 'A newer version of this site wrote it; this one cannot read it.' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: NO_PROGRESS_FILE };
  }
  const { issues } = v.safeParse(saved, value, { abortEarly: true });
  if (issues) return { refusal: inWords(issues[0]) };
  if (membersIn(text) !== membersOf(value)) {
    return { refusal: 'A name appears in it twice, with two meanings.' };
  }
  // Valibot passes over a name such as `__proto__`, and takes a list for a record; the store does not.
  return state === 'sound'
    ? { progress }
    : { refusal: 'It has an entry that this site cannot read.' };
}

function inWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'variant') return NO_PROGRESS_FILE;
  const names = (issue.path ?? []).map(({ key }) => String(key));
  const place = `“${shortened(names.join(' / '))}”`;
  if (issue.expected === 'never') return `It has ${place}, which does not belong there.`;
  if (issue.received === 'undefined') return `It lacks ${place}.`;
  if (issue.path?.at(-1)?.origin === 'key') return `${place} in it is not ${issue.message}.`;
  return `${place} in it is ${shortened(JSON.stringify(issue.input))}, not ${issue.message}.`;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** How many members the objects of a valid text of JSON have: each has a colon that no string holds. */
const membersIn = (text: string): number =>
  text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;

/** How many they have once it is read, when of two members with one name the first is gone. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, member) => sum + membersOf(member), own);
}
