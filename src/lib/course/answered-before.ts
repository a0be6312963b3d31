import { dayInWords } from './day-in-words.ts';
import type { Item } from './progress.ts';

/** What a reader is told in a lesson of an exercise that they have answered: nothing of the answer. */
export function answeredBefore({ correct, review }: Item, today: string): string {
  if (review === undefined) return correct ? 'Answered right' : 'Not right yet';
  if (review.due <= today) return 'Up for review today';
  return `To be reviewed on ${dayInWords(review.due, today)}`;
}
