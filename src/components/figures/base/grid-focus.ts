import type { Point } from '../../../lib/grid/index.ts';

/** The cell that an event happened in, if any. */
export function cellOf(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('g.cell') : null;
}

export function pointOf(cell: SVGGElement): Point {
  const [x, y] = cell.dataset['key']!.split(',').map(Number);
  return { x: x!, y: y! };
}

const MOVES: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Makes a grid one stop of the Tab key, in which the arrow keys, Home and End move. */
export function focusGrid(svg: SVGSVGElement): void {
  const cells = () => [...svg.querySelectorAll<SVGGElement>('g.cell')];

  function makeStop(stop: SVGGElement): void {
    for (const cell of cells()) cell.setAttribute('tabindex', cell === stop ? '0' : '-1');
  }

  function move(from: SVGGElement, key: string): SVGGElement | undefined {
    const row = [...from.parentElement!.querySelectorAll<SVGGElement>('g.cell')];
    if (key === 'Home') return row[0];
    if (key === 'End') return row.at(-1);
    const { x, y } = pointOf(from);
    const by = MOVES[key]!;
    return cells().find((cell) => cell.dataset['key'] === `${x + by.x},${y + by.y}`);
  }

  // On the panel: Chromium makes an <svg> that listens for focus a stop of the Tab key itself.
  svg.closest('.panel')!.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell !== null) makeStop(cell);
  });
  svg.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    const moves = event.key in MOVES || event.key === 'Home' || event.key === 'End';
    if (cell === null || !moves || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(cell, event.key)?.focus();
  });
  keepStop(svg, makeStop);
}

/** After each drawing one cell, and one alone, is in the order of Tab. */
function keepStop(svg: SVGSVGElement, makeStop: (cell: SVGGElement) => void): void {
  const restore = () => {
    const first = svg.querySelector<SVGGElement>('g.cell');
    if (first !== null && svg.querySelector('g.cell[tabindex="0"]') === null) makeStop(first);
  };
  restore();
  new MutationObserver(restore).observe(svg, { childList: true, subtree: true });
}

/**
 * Does something when a cell is clicked, or one of the keys is pressed on it.
 *
 * @param act Returns whether it was of use: then the key does nothing else.
 */
export function whenChosen(
  svg: SVGSVGElement,
  keys: readonly string[],
  act: (point: Point, event: Event) => boolean,
): void {
  const choose = (event: Event): boolean => {
    const cell = cellOf(event.target);
    return cell !== null && act(pointOf(cell), event);
  };
  svg.addEventListener('click', choose);
  svg.addEventListener('keydown', (event) => {
    if (keys.includes(event.key) && choose(event)) event.preventDefault();
  });
}

/** Does something when a cell of a grid is pointed at, focused or clicked, as the events say. */
export function whenAt(
  svg: SVGSVGElement,
  events: readonly ('pointerover' | 'focusin' | 'click')[],
  act: (point: Point, event: Event) => void,
): void {
  // On the panel: Chromium makes an <svg> that listens for focus a stop of the Tab key itself.
  const panel = svg.closest('.panel')!;
  for (const name of events) {
    panel.addEventListener(name, (event) => {
      const cell = cellOf(event.target);
      if (cell !== null && svg.contains(cell)) act(pointOf(cell), event);
    });
  }
}
