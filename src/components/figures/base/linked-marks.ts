import { select } from 'd3';
import { markCells } from '../../../draw/grid.ts';
import type { Partners, Point } from '../../../lib/grid/index.ts';
import { cellOf, pointOf } from './grid-focus.ts';

/** What may be pointed at: a cell of a part, or a term of the formula by its tap. */
export type Pointed = { part: string; cell: Point } | { tap: number };

const key = ({ x, y }: Point): string => `${x},${y}`;

/**
 * Linked marks: pointing at, touching or focusing a cell or a term marks its partners everywhere.
 *
 * @param partnersOf The partners of what is pointed at, or undefined for none.
 * @returns Marks again what is pointed at, after a drawing.
 */
export function linkParts(
  host: HTMLElement,
  partnersOf: (pointed: Pointed) => Partners | undefined,
): () => void {
  function mark(partners: Partners | undefined): void {
    for (const svg of host.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
      const points = partners?.cells[svg.dataset['part']!] ?? [];
      markCells(select(svg), new Set(points.map(key)));
    }
    for (const element of host.querySelectorAll<HTMLElement>('[data-tap]')) {
      const tap = Number(element.dataset['tap']);
      element.classList.toggle('linked', partners?.taps.includes(tap) ?? false);
    }
    // In a listing every tap is the line of the product.
    const inLoop = partners !== undefined && partners.taps.length > 0;
    for (const line of host.querySelectorAll('[data-line~=product]')) {
      line.classList.toggle('linked', inLoop);
    }
  }

  function pointedBy(target: EventTarget | null): Pointed | undefined {
    const cell = cellOf(target);
    if (cell !== null) {
      const svg = cell.closest<SVGSVGElement>('svg[data-part]')!;
      return { part: svg.dataset['part']!, cell: pointOf(cell) };
    }
    const term = target instanceof Element ? target.closest<HTMLElement>('[data-tap]') : null;
    return term === null ? undefined : { tap: Number(term.dataset['tap']) };
  }

  let pointed: Pointed | undefined;

  function point(at: Pointed | undefined): void {
    // Marks that somebody else has set stay: the pointer may only have come to rest on something new.
    if (at === undefined && pointed === undefined) return;
    pointed = at;
    mark(pointed === undefined ? undefined : partnersOf(pointed));
  }

  function follow({ target }: Event): void {
    const figure = (target as Element).closest('[data-figure]');
    // A figure that is folded away within this one marks its own cells.
    if (figure !== null && figure !== host && host.contains(figure)) return;
    point(pointedBy(target));
  }

  host.addEventListener('pointerover', follow);
  host.addEventListener('focusin', follow);
  host.addEventListener('pointerleave', () => point(undefined));
  host.addEventListener('focusout', () => point(undefined));
  return () => {
    if (pointed !== undefined) point(pointed);
  };
}
