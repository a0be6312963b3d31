import type { Point } from '../../../lib/grid/index.ts';

const MOVES: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How far an arrow key goes: one pixel, with Shift ten; undefined for any other key. */
export function arrowMove(event: KeyboardEvent): Point | undefined {
  const move = MOVES[event.key];
  if (move === undefined || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const by = event.shiftKey ? 10 : 1;
  return { x: move.x * by, y: move.y * by };
}
