/**
 * The terms of the glossary that a lesson's source uses, in the glossary's order.
 *
 * @throws {RangeError} if a `<Term>` does not name one: `<Term of="kernel">`.
 */
export function termsIn<Term extends { readonly id: string }>(
  source: string,
  glossary: readonly Term[],
): Term[] {
  const used = new Set<string>();
  for (const [tag] of source.matchAll(/<Term\b[^>]*>/g)) {
    const id = /\sof="([^"]*)"/.exec(tag)?.[1];
    if (id === undefined || !glossary.some((term) => term.id === id)) {
      throw new RangeError(`${tag} names no term of the glossary`);
    }
    used.add(id);
  }
  return glossary.filter(({ id }) => used.has(id));
}

/**
 * By the id of each term: the first of the lessons, in the given order, that uses it.
 *
 * @throws {RangeError} if no lesson uses a term.
 */
export function introductions<Lesson extends { readonly body: string }>(
  lessons: readonly Lesson[],
  glossary: readonly { readonly id: string }[],
): Map<string, Lesson> {
  const first = new Map<string, Lesson>();
  for (const lesson of lessons) {
    for (const { id } of termsIn(lesson.body, glossary)) if (!first.has(id)) first.set(id, lesson);
  }
  const unused = glossary.find(({ id }) => !first.has(id));
  if (unused !== undefined) throw new RangeError(`no lesson uses the term "${unused.id}"`);
  return first;
}
