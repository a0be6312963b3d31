import { isSame, type GridFilm } from '../../../lib/grid/index.ts';
import type { Player } from '../../../lib/player/index.ts';
import { pointOf } from './grid-focus.ts';

/**
 * The window on the image is dragged: a mouse, a pen or a finger moves it from cell to
 * cell, and the step follows. Pressed and let go in one place, its cells are clicked like any other;
 * a finger beside the window scrolls the page.
 */
export function connectWindowDrag(host: HTMLElement, player: Player, film: () => GridFilm): void {
  const svg = host.querySelector<SVGSVGElement>('svg[data-part=image]')!;
  let drag: AbortController | undefined;

  function letGo(): void {
    drag?.abort();
    drag = undefined;
    svg.toggleAttribute('data-held', false);
  }

  svg.addEventListener('pointerdown', (pressed) => {
    const cell = (pressed.target as Element).closest<SVGGElement>('.movable .covered');
    if (cell === null || pressed.button !== 0 || !pressed.isPrimary) return;
    letGo();
    drag = new AbortController();
    const { signal } = drag;
    const side = cell.querySelector('.ground')!.getBoundingClientRect().width;
    const cells = (pixels: number): number => Math.round(pixels / side);
    // Cells stand in reading order: the first that is covered is the window's upper left one.
    const from = pointOf(svg.querySelector('.covered')!);
    let corner = from;

    function follow(moved: PointerEvent): void {
      const next = {
        x: from.x + cells(moved.pageX - pressed.pageX),
        y: from.y + cells(moved.pageY - pressed.pageY),
      };
      if (!moved.isPrimary || isSame(next, corner)) return;
      corner = next;
      svg.toggleAttribute('data-held', true);
      player.pause();
      player.seek(film().stepAt(corner));
    }

    // On the document: the pointer may leave the drawing.
    document.addEventListener('pointermove', follow, { signal });
    document.addEventListener('pointerup', letGo, { signal });
    document.addEventListener('pointercancel', letGo, { signal });
    document.addEventListener('selectstart', (event) => event.preventDefault(), { signal });
  });

  // Otherwise the page would scroll under the finger: not every browser has `touch-action` for cells.
  svg.addEventListener(
    'touchmove',
    (event) => {
      if (drag !== undefined) event.preventDefault();
    },
    { passive: false },
  );
}
