import type { Sketch } from '../lib/grid/index.ts';

type Files = Readonly<Record<string, { readonly sketch: Sketch }>>;

const lessons: Files = import.meta.glob('./lessons/*/sketch.ts', { eager: true });
const terms: Files = import.meta.glob('./glossary/*.ts', { eager: true });

/**
 * The sketch of a lesson, `sketch.ts` in its folder.
 *
 * @throws {RangeError} if it has none.
 */
export function sketchOf({ folder }: { readonly folder: string }): Sketch {
  const file = lessons[`./lessons/${folder}/sketch.ts`];
  if (file === undefined) throw new RangeError(`${folder}: there is no sketch.ts`);
  return file.sketch;
}

/**
 * By the id of a term: its sketch, where it has one, `glossary/<id>.ts`.
 *
 * @param ids Of all terms.
 * @throws {RangeError} if a file is named by none of them.
 */
export function sketchesOfTerms(ids: readonly string[]): Map<string, Sketch> {
  return new Map(
    Object.entries(terms).map(([path, { sketch }]) => {
      const id = path.slice('./glossary/'.length, -'.ts'.length);
      if (!ids.includes(id)) throw new RangeError(`${path}: the glossary has no term "${id}"`);
      return [id, sketch];
    }),
  );
}
