/** The state of an exercise. */
export interface Item {
  /** Slug of the lesson it belongs to. */
  readonly lesson: string;
  /** Was the last answer right? */
  readonly correct: boolean;
  /** How often it was answered. */
  readonly attempts: number;
  /**
   * Once missed: how many reviews have gone well since then, and the day of the next one; see
   * `INTERVALS`. An item that was never missed needs no review.
   */
  readonly review?: { readonly passed: number; readonly due: string };
}

/** What a reader has done; stored only on the device. Days are ISO dates, such as `2026-11-23`. */
export interface Progress {
  readonly version: 2;
  /** Lessons that were read to the end, with the day. */
  readonly read: Readonly<Record<string, string>>;
  /** Answered exercises by name. */
  readonly items: Readonly<Record<string, Item>>;
}

/** Days until a missed exercise comes back, after none, one, two, three good reviews. */
export const INTERVALS = [1, 3, 7, 21] as const;

export const NO_PROGRESS: Progress = { version: 2, read: {}, items: {} };

export function markRead(progress: Progress, lesson: string, today: string): Progress {
  if (lesson in progress.read) return progress;
  return { ...progress, read: { ...progress.read, [lesson]: today } };
}

/** Records an answer. A wrong one puts the item up for review tomorrow, from the start. */
export function markAnswer(
  progress: Progress,
  name: string,
  answer: { readonly lesson: string; readonly correct: boolean },
  today: string,
): Progress {
  const before = progress.items[name];
  const review = nextReview(before, answer.correct, today);
  const item: Item = {
    ...answer,
    attempts: (before?.attempts ?? 0) + 1,
    ...(review === undefined ? {} : { review }),
  };
  return { ...progress, items: { ...progress.items, [name]: item } };
}

function nextReview(before: Item | undefined, correct: boolean, today: string): Item['review'] {
  if (!correct) return { passed: 0, due: daysAfter(today, INTERVALS[0]) };
  const { review } = before ?? {};
  // Right answers before that day do not count as reviews: the memory is still fresh.
  if (review === undefined || today < review.due) return review;
  const passed = review.passed + 1;
  const days = INTERVALS[passed];
  return days === undefined ? undefined : { passed, due: daysAfter(today, days) };
}

/** The day of a moment, in the reader's own time zone. */
export function dayOf(moment: Date): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00`);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}
