import type { Answered } from '../../lib/exercises/index.ts';
import { lessonOf } from '../../lib/exercises/items.ts';

/** The name of an exercise that has an id on its page: `lesson/id`, or `/id` outside of lessons. */
export const nameOf = (host: HTMLElement): string =>
  `${host.closest<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? ''}/${host.id}`;

/** Tells whoever listens, the progress for one, that an exercise was answered. */
export function announce(host: HTMLElement, exercise: string, correct: boolean): void {
  const detail: Answered = { exercise, lesson: lessonOf(exercise), correct };
  host.dispatchEvent(new CustomEvent('exercise-answered', { bubbles: true, detail }));
}
