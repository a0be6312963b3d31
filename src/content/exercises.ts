import { lessonOf, type ExerciseItem } from '../lib/exercises/items.ts';

const files = import.meta.glob<Record<string, ExerciseItem>>('./lessons/*/exercises.ts', {
  eager: true,
});

/** Every exercise of the site: all that the `exercises.ts` of the lessons export. */
export const exercises: readonly ExerciseItem[] = Object.values(files).flatMap((file) =>
  Object.values(file),
);

/** Names of a lesson's exercises. */
export function exercisesOf(lesson: string): string[] {
  return exercises.filter(({ name }) => lessonOf(name) === lesson).map(({ name }) => name);
}
