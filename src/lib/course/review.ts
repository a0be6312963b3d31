import { dayInWords } from './day-in-words.ts';
import { dueItems } from './due.ts';
import type { Progress } from './progress.ts';

/** What the course has today. Progress may know others: of another version of the site, say. */
export interface CourseNames {
  /** Slugs of the lessons. */
  readonly lessons: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
}

export interface Review {
  /** Names of the exercises that are due, the longest overdue first. */
  readonly due: readonly string[];
  /** How many are due, or when the next one is. */
  readonly sentence: string;
}

/**
 * What comes back today, of the exercises that the course has.
 *
 * @param today An ISO date, such as `2026-11-23`.
 * @param names All exercises of the course.
 */
export function reviewOf(progress: Progress, today: string, names: ReadonlySet<string>): Review {
  const due = dueItems(progress, today).filter((name) => names.has(name));
  if (due.length > 0) {
    return {
      due,
      sentence: due.length === 1 ? 'One exercise is due.' : `${due.length} exercises are due.`,
    };
  }
  const [next] = Object.entries(progress.items)
    .flatMap(([name, { review }]) => (review && names.has(name) ? [review.due] : []))
    .toSorted();
  return {
    due,
    sentence:
      next === undefined
        ? 'Nothing is due. What you miss in a lesson will come back here.'
        : `Nothing is due today. The next exercise comes back on ${unbroken(dayInWords(next, today, 'long'))}.`,
  };
}

/** What a reader has done so far, in words. */
export function summaryOf(progress: Progress, today: string, course: CourseNames): string {
  const lessons = Object.keys(progress.read).filter((name) => course.lessons.has(name)).length;
  const exercises = Object.keys(progress.items).filter((name) => course.exercises.has(name)).length;
  const due = dueItems(progress, today).filter((name) => course.exercises.has(name)).length;
  const read = counted(lessons, 'lesson', 'lessons');
  const answered = counted(exercises, 'exercise', 'exercises');
  const review =
    due === 0
      ? 'Nothing is due for review today.'
      : `${counted(due, 'exercise is', 'exercises are')} due for review.`;
  return `You have read ${read} and answered ${answered}. ${review}`;
}

/** A line does not break between the words. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
