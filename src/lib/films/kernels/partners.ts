import { areaOf, contains, type Partners, type Point } from '../../grid/index.ts';
import type { KernelView } from './scene.ts';

/** A pixel and the weight on it; an output pixel and the place it stands for. */
export function kernelPartners(
  { kernel, anchor, place }: KernelView,
  part: string,
  cell: Point,
): Partners {
  if (part === 'output') return { cells: { image: [cell], output: [cell] }, taps: [] };
  const offset = { x: place.x - anchor.x, y: place.y - anchor.y };
  const weight = part === 'kernel' ? cell : { x: cell.x - offset.x, y: cell.y - offset.y };
  const pixel = { x: weight.x + offset.x, y: weight.y + offset.y };
  const weights = contains(areaOf(kernel), weight) ? [weight] : [];
  return { cells: { kernel: weights, image: [pixel] }, taps: [] };
}
