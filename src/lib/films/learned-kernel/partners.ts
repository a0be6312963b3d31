import {
  areaOf,
  cellAt,
  contains,
  NO_PARTNERS,
  type Partners,
  type Point,
} from '../../grid/index.ts';
import type { LearnedState } from './state.ts';

/** A pixel after and those before that it is made of; a weight, and all pixels that it lies on. */
export function partnersOf(
  { image, kernel, by }: LearnedState,
  part: string,
  cell: Point,
): Partners {
  const after = areaOf({
    width: image.width - kernel.width + 1,
    height: image.height - kernel.height + 1,
  });
  /** The cells from a corner on, as many as another matrix has. */
  const from = (corner: Point, { width, height }: typeof after | typeof kernel): Point[] =>
    Array.from({ length: width * height }, (_, i) => cellAt({ ...corner, width, height }, i));
  /** From the hidden kernel to the learned one, and back. */
  const across = ({ x, y }: Point): Point =>
    by === 'convolve' ? { x: kernel.width - 1 - x, y: kernel.height - 1 - y } : { x, y };
  const ofWeight = (hidden: Point): Partners => {
    const learned = [across(hidden)];
    const cells = { kernel: [hidden], learned, gradient: learned, image: from(hidden, after) };
    return { cells, taps: [] };
  };
  switch (part) {
    case 'after':
    case 'error':
      return { cells: { image: from(cell, kernel), after: [cell], error: [cell] }, taps: [] };
    case 'image': {
      const corner = { x: cell.x - kernel.width + 1, y: cell.y - kernel.height + 1 };
      const seen = from(corner, kernel).filter((point) => contains(after, point));
      return { cells: { image: [cell], after: seen, error: seen }, taps: [] };
    }
    case 'kernel':
      return ofWeight(cell);
    case 'learned':
    case 'gradient':
      return ofWeight(across(cell));
    default:
      return NO_PARTNERS;
  }
}
