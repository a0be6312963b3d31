import type { Scanned } from '../../lib/photo/index.ts';
import type { Picture } from '../../lib/pictures/index.ts';
import type { Wanted } from './photo-filters.ts';

/** A picture that is made: how its line in the plot is called, and how it is made. */
export interface Made extends Pick<Scanned, 'name' | 'kind'>, Wanted {
  /** It is there to be compared with, and has no line in the plot. */
  readonly isApart?: true;
}

/**
 * What has a line in the plot, of what is made.
 *
 * @param result The latest result under a name.
 * @returns undefined until all of it is there.
 */
export function scannedOf(
  all: Readonly<Record<string, Made>>,
  result: (name: string) => Picture | undefined,
): readonly Scanned[] | undefined {
  const scanned: Scanned[] = [];
  for (const [canvas, { name, kind, settings, isApart }] of Object.entries(all)) {
    if (isApart) continue;
    const picture = result(canvas);
    if (picture === undefined) return undefined;
    const isColour = settings.mode === 'colour' && settings.isSummed !== true;
    scanned.push({ name, kind, picture, isColour });
  }
  return scanned;
}
