import { interpolateZoom } from 'd3';
import type { Matrix } from '../lib/convolve/index.ts';
import type { Point, Rectangle } from '../lib/grid/index.ts';

/** Pixels side by side when one is as close as one can be. */
const CLOSEST = 9;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/**
 * The part of a photo in view on the way from the whole of it to a pixel.
 *
 * @param level 0: the whole photo, to 1: the pixel and its neighbours.
 */
export function viewAt({ width, height }: Matrix, { x, y }: Point, level: number): Rectangle {
  const [centreX, centreY, across] = interpolateZoom(
    [width / 2, height / 2, width],
    [x + 0.5, y + 0.5, CLOSEST],
  )(level);
  const down = (across * height) / width;
  return {
    x: clamp(centreX - across / 2, 0, width - across),
    y: clamp(centreY - down / 2, 0, height - down),
    width: across,
    height: down,
  };
}
