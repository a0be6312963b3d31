import { cellAt, type Partners, type Point } from '../../grid/index.ts';
import { framedArea, lenderOf } from './borrowing.ts';
import type { BordersState } from './model.ts';
import { RULES, type Rule } from './rules.ts';

/** A place in every frame and its lenders; an output pixel in every output and its window. */
export function borderPartners(state: BordersState, part: string, cell: Point): Partners {
  const [kind, rule = state.rule] = part.split('-');
  return kind === 'output' ? ofOutput(state, cell, rule === 'none') : ofPlace(state, cell);
}

function ofPlace({ image, rule: chosen }: BordersState, place: Point): Partners {
  const withLender = (rule: Rule): readonly Point[] => {
    const lender = rule === 'none' ? undefined : lenderOf(place, image, rule);
    return lender === undefined ? [place] : [place, lender];
  };
  const cells: Record<string, readonly Point[]> = { image: withLender(chosen) };
  for (const rule of RULES) cells[`framed-${rule}`] = withLender(rule);
  return { cells, taps: [] };
}

/** @param isValid The cell is one of the valid output, which begins where the kernel first fits. */
function ofOutput(
  { image, kernel, rule: chosen }: BordersState,
  cell: Point,
  isValid: boolean,
): Partners {
  const { x, y } = framedArea(image, kernel);
  const place = isValid ? { x: cell.x - x, y: cell.y - y } : cell;
  const window = { x: place.x + x, y: place.y + y, width: kernel.width, height: kernel.height };
  const covered = Array.from({ length: kernel.width * kernel.height }, (_, index) =>
    cellAt(window, index),
  );
  const output = (rule: Rule): readonly Point[] =>
    rule === 'none' ? [{ x: window.x, y: window.y }] : [place];
  const cells: Record<string, readonly Point[]> = { image: covered, output: output(chosen) };
  for (const rule of RULES) {
    cells[`output-${rule}`] = output(rule);
    cells[`framed-${rule}`] = covered;
  }
  return { cells, taps: [] };
}
