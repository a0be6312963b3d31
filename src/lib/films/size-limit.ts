import type { Matrix } from '../convolve/index.ts';

type Sides = Pick<Matrix, 'width' | 'height'>;

/** The longest side, in cells, that a figure has room for, by the name of the matrix. */
export type SizeLimits = Readonly<Record<string, number>>;

/**
 * Refuses matrices that a figure has no room for. The size that it began with always fits.
 *
 * @throws {RangeError} for the first one that is too large.
 */
export function requireSizes(state: object, first: object, limits: SizeLimits): void {
  for (const [name, longest] of Object.entries(limits)) {
    const { width, height } = sidesOf(state, name);
    const begun = sidesOf(first, name);
    const isKnown = width === begun.width && height === begun.height;
    if (isKnown || Math.max(width, height) <= longest) continue;
    const units = name === 'image' ? 'pixels' : 'cells';
    throw new RangeError(
      `The ${name} would have ${width} x ${height} ${units}; ${longest} x ${longest} is the most that fits here.`,
    );
  }
}

const sidesOf = (state: object, name: string): Sides => (state as Record<string, Sides>)[name]!;
