import { lessonOf } from '../../lib/exercises/items.ts';

/** Detail of the event `exercise-answered`, which every exercise dispatches when it is answered. */
export interface Answered {
  readonly exercise: string;
  readonly lesson: string;
  readonly correct: boolean;
  /** Name of the mistake, where one was recognised. */
  readonly mistake?: string;
}

/** The name of an exercise that has an id on its page: `lesson/id`, or `/id` outside of lessons. */
export const nameOf = (host: HTMLElement): string =>
  `${host.closest<HTMLElement>('[data-lesson]')?.dataset['lesson'] ?? ''}/${host.id}`;

/** Tells whoever listens, the progress for one, that an exercise was answered. */
export function announce(
  host: HTMLElement,
  exercise: string,
  correct: boolean,
  mistake?: string,
): void {
  const detail: Answered = {
    exercise,
    lesson: lessonOf(exercise),
    correct,
    ...(mistake === undefined ? {} : { mistake }),
  };
  host.dispatchEvent(new CustomEvent('exercise-answered', { bubbles: true, detail }));
}
