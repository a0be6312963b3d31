import type { GridFilm, Point } from '../../../lib/grid/index.ts';
import type { Player } from '../../../lib/player/index.ts';
import { cellOf, pointOf } from './grid-focus.ts';

/**
 * The window on the image is taken by the hand: a mouse, a pen or a finger moves it from cell to
 * cell, and the step follows. Pressed and let go in one place, its cells are clicked like any other;
 * a finger beside the window scrolls the page.
 */
export function connectStepHand(host: HTMLElement, player: Player, film: () => GridFilm): void {
  const svg = host.querySelector<SVGSVGElement>('svg[data-part=image]')!;
  let isHeld = false;

  function take(event: PointerEvent): void {
    const cell = cellOf(event.target);
    const covered = svg.querySelector<SVGGElement>('.cell.covered');
    if (cell === null || covered === null || !isMovable(svg, cell) || event.button !== 0) return;
    const placeOf = measure(svg, cell);
    const from = placeOf(event);
    // The first cell that is covered is the upper left one of the window.
    const corner = pointOf(covered);
    let moved: Point = { x: 0, y: 0 };
    const letGo = new AbortController();

    function move(next: PointerEvent): void {
      if (next.pointerId !== event.pointerId) return;
      const { x, y } = placeOf(next);
      const by = { x: Math.round(x - from.x), y: Math.round(y - from.y) };
      if (by.x === moved.x && by.y === moved.y) return;
      moved = by;
      // Not before: the capture would take the click away from the cell.
      svg.setPointerCapture(event.pointerId);
      svg.toggleAttribute('data-held', true);
      player.pause();
      player.seek(film().stepAt({ x: corner.x + by.x, y: corner.y + by.y }));
    }

    function end(last: PointerEvent): void {
      if (last.pointerId !== event.pointerId) return;
      letGo.abort();
      isHeld = false;
      svg.toggleAttribute('data-held', false);
    }

    isHeld = true;
    // On the document: a fast hand is out of the drawing before the window has moved.
    const { signal } = letGo;
    document.addEventListener('pointermove', move, { signal });
    document.addEventListener('pointerup', end, { signal });
    document.addEventListener('pointercancel', end, { signal });
    document.addEventListener('selectstart', (selecting) => selecting.preventDefault(), { signal });
  }

  svg.addEventListener('pointerdown', (event) => {
    if (!isHeld) take(event);
  });
  // Otherwise the page would scroll under the finger. `touch-action` is not for parts of an SVG.
  svg.addEventListener(
    'touchmove',
    (event) => {
      if (isHeld) event.preventDefault();
    },
    { passive: false },
  );
}

const isMovable = (svg: SVGSVGElement, cell: SVGGElement): boolean =>
  svg.matches('.movable') && cell.matches('.covered');

/** From a pointer to its place in the drawing, in cells. */
function measure(svg: SVGSVGElement, cell: SVGGElement): (event: PointerEvent) => Point {
  const side = cell.querySelector('.ground')!.getBoundingClientRect().width;
  return ({ clientX, clientY }) => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: (clientX - left) / side, y: (clientY - top) / side };
  };
}
