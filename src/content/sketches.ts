import type { Sketch } from '../lib/grid/index.ts';

const files = import.meta.glob<{ sketch: Sketch }>('./lessons/*/sketch.ts', { eager: true });

/**
 * The sketch of a lesson, `sketch.ts` in its folder.
 *
 * @throws {RangeError} if it has none.
 */
export function sketchOf({ folder }: { readonly folder: string }): Sketch {
  const file = files[`./lessons/${folder}/sketch.ts`];
  if (file === undefined) throw new RangeError(`${folder}: there is no sketch.ts`);
  return file.sketch;
}
