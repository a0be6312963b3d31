/** What the course has to know of a lesson's front matter. */
export interface LessonData {
  readonly part: number;
  /** Slugs of lessons that it builds on. */
  readonly prerequisites: readonly string[];
}

/** What the name of a lesson's folder says. */
interface Place {
  readonly folder: string;
  readonly slug: string;
  /** Place in the course, from 1. */
  readonly order: number;
}

export type CourseLesson<Data extends LessonData = LessonData> = Data & Place;

export interface Neighbours<Lesson> {
  readonly previous: Lesson | undefined;
  readonly next: Lesson | undefined;
}

/**
 * Place and slug of a lesson: `05-sliding` is the fifth, with the slug `sliding`.
 *
 * @throws {RangeError} if the folder's name is not made of the two.
 */
export function fromFolder(folder: string): Place {
  const [, number, slug] = /^(\d+)-([a-z0-9-]+)$/.exec(folder) ?? [];
  if (number === undefined || slug === undefined || Number(number) === 0) {
    throw new RangeError(
      `${folder}: the folder of a lesson is named by its place, from 1, and its slug: 05-sliding`,
    );
  }
  return { folder, slug, order: Number(number) };
}

/**
 * The lessons in course order, from the entries of their collection; an entry's id is its folder.
 *
 * @throws {RangeError} if two lessons claim one place or one slug, or a prerequisite is missing or
 *   comes later.
 */
export function courseOf<Data extends LessonData>(
  entries: readonly { readonly id: string; readonly data: Data }[],
): CourseLesson<Data>[] {
  const lessons = entries
    .map(({ id, data }) => ({ ...data, ...fromFolder(id) }))
    .toSorted((a, b) => a.order - b.order);
  const seen = new Set<string>();
  let last = 0;
  for (const { folder, slug, order, prerequisites } of lessons) {
    if (order === last) throw new RangeError(`${folder}: another lesson has this number already`);
    if (seen.has(slug)) throw new RangeError(`${folder}: another lesson has this slug already`);
    const missing = prerequisites.find((name) => !seen.has(name));
    if (missing !== undefined) {
      throw new RangeError(`${folder}: its prerequisite ${missing} is not an earlier lesson`);
    }
    seen.add(slug);
    last = order;
  }
  return lessons;
}

/** The lessons before and after `slug`, in the given order. */
export function neighbours<Lesson extends { readonly slug: string }>(
  lessons: readonly Lesson[],
  slug: string,
): Neighbours<Lesson> {
  const place = lessons.findIndex((lesson) => lesson.slug === slug);
  if (place < 0) throw new RangeError(`there is no lesson "${slug}"`);
  return { previous: lessons[place - 1], next: lessons[place + 1] };
}
