import type { Progress } from './progress.ts';

/** The state of a lesson: mastered when every exercise is right and none is up for review. */
export type LessonState = 'new' | 'begun' | 'read' | 'mastered';

export function lessonState(
  { read, items }: Progress,
  lesson: string,
  exercises: readonly string[],
): LessonState {
  const answered = exercises.filter((name) => name in items);
  const mastered = answered.filter((name) => items[name]!.correct && !items[name]!.review);
  if (exercises.length > 0 && mastered.length === exercises.length) return 'mastered';
  if (lesson in read) return 'read';
  return answered.length > 0 ? 'begun' : 'new';
}

/** How many of these exercises were right when they were last answered. */
export const exercisesDone = ({ items }: Progress, exercises: readonly string[]): number =>
  exercises.filter((name) => items[name]?.correct).length;
