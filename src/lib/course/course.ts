/** What the course needs to know about a lesson. */
export interface CourseLesson {
  readonly slug: string;
  readonly order: number;
  readonly part: number;
  readonly prerequisites: readonly string[];
}

export interface Neighbours<Lesson> {
  readonly previous: Lesson | undefined;
  readonly next: Lesson | undefined;
}

/**
 * The lessons in course order.
 *
 * @throws {RangeError} if two lessons claim one place, or a prerequisite is missing or comes later.
 */
export function inOrder<Lesson extends CourseLesson>(lessons: readonly Lesson[]): Lesson[] {
  const sorted = lessons.toSorted((a, b) => a.order - b.order);
  const seen = new Set<string>();
  let last = 0;
  for (const { slug, order, prerequisites } of sorted) {
    if (order === last) throw new RangeError(`${slug}: another lesson has order ${order} already`);
    const missing = prerequisites.find((name) => !seen.has(name));
    if (missing !== undefined) {
      throw new RangeError(`${slug}: its prerequisite ${missing} is not an earlier lesson`);
    }
    seen.add(slug);
    last = order;
  }
  return sorted;
}

/** The lessons before and after `slug`, in the given order. */
export function neighbours<Lesson extends CourseLesson>(
  lessons: readonly Lesson[],
  slug: string,
): Neighbours<Lesson> {
  const place = lessons.findIndex((lesson) => lesson.slug === slug);
  if (place < 0) throw new RangeError(`there is no lesson "${slug}"`);
  return { previous: lessons[place - 1], next: lessons[place + 1] };
}
