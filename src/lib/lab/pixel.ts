import type { PictureSize } from '../pictures/index.ts';

/** A pixel of the picture: column x and row y, from 0. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The pixel nearest to a place that may lie outside the picture. */
function pixelInside({ width, height }: PictureSize, x: number, y: number): Pixel {
  return {
    x: Math.min(width - 1, Math.max(0, x)),
    y: Math.min(height - 1, Math.max(0, y)),
  };
}

/** The pixel under a point of the picture, given as shares of its width and height. */
export function pixelAt(size: PictureSize, across: number, down: number): Pixel {
  return pixelInside(size, Math.floor(across * size.width), Math.floor(down * size.height));
}

const DIRECTIONS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The pixel that an arrow key leads to, with Shift in a step of ten.
 *
 * @returns `undefined` for other keys.
 */
export function pixelAfterKey(
  { x, y }: Pixel,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  size: PictureSize,
): Pixel | undefined {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const step = shiftKey ? 10 : 1;
  return pixelInside(size, x + step * direction.x, y + step * direction.y);
}

/** The pixel that is chosen in a new picture: clear of the divider, which stands in the middle. */
export function firstPixel({ width, height }: PictureSize): Pixel {
  return { x: Math.floor((2 / 3) * width), y: Math.floor(height / 3) };
}
