import { checkClaims, type Claims } from '../lib/course/index.ts';
import { exercises } from './exercises.ts';
import { lessonOf } from '../lib/exercises/items.ts';

const files = import.meta.glob<{ claims: Claims }>('./lessons/*/claims.ts', { eager: true });

/**
 * Checks what a lesson states, see `claims.ts` in its folder. The site is not built with a lesson that
 * says what its own numbers do not.
 *
 * @param body The text of the lesson.
 */
export function checkLesson(
  { folder, slug }: { folder: string; slug: string },
  body: string,
): void {
  const own = exercises.filter(({ name }) => lessonOf(name) === slug);
  const { claims = {} } = files[`./lessons/${folder}/claims.ts`] ?? {};
  checkClaims(claims, [body, ...own.map(wordsOf)].join('\n'));
}

/** All text of an exercise. */
function wordsOf(item: unknown): string {
  if (typeof item === 'string') return item;
  return typeof item === 'object' && item !== null
    ? Object.values(item).map(wordsOf).join('\n')
    : '';
}
