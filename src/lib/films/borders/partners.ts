import { BORDERS } from '../../convolve/index.ts';
import { cellAt, type Partners, type Point } from '../../grid/index.ts';
import { framedArea, lenderOf } from './borrowing.ts';
import type { BordersState } from './model.ts';
import { RULES } from './scene.ts';

/** A place in every frame and its lenders; an output pixel in every output and its window. */
export function borderPartners(state: BordersState, part: string, cell: Point): Partners {
  const [kind, rule] = part.split('-');
  return kind === 'framed' ? ofPlace(state, cell) : ofOutput(state, cell, rule === 'none');
}

function ofPlace({ image }: BordersState, place: Point): Partners {
  const cells: Record<string, readonly Point[]> = { 'framed-none': [place] };
  for (const border of BORDERS) {
    const lender = lenderOf(place, image, border);
    cells[`framed-${border}`] = lender === undefined ? [place] : [place, lender];
  }
  return { cells, taps: [] };
}

/** @param isValid The cell is one of the valid output, which begins where the kernel first fits. */
function ofOutput({ image, kernel }: BordersState, cell: Point, isValid: boolean): Partners {
  const { x, y } = framedArea(image, kernel);
  const place = isValid ? { x: cell.x - x, y: cell.y - y } : cell;
  const window = { x: place.x + x, y: place.y + y, width: kernel.width, height: kernel.height };
  const covered = Array.from({ length: kernel.width * kernel.height }, (_, index) =>
    cellAt(window, index),
  );
  const cells: Record<string, readonly Point[]> = {};
  for (const rule of RULES) {
    cells[`output-${rule}`] = rule === 'none' ? [{ x: window.x, y: window.y }] : [place];
    cells[`framed-${rule}`] = covered;
  }
  return { cells, taps: [] };
}
