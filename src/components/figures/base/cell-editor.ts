import { parseNumber, quoted, type ParsedMatrix } from '../../../lib/notation/index.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { cellOf, pointOf } from './grid-focus.ts';
import { loadMatrixReader } from './load-matrix-reader.ts';

export interface CellEditing {
  /** May this cell be changed? */
  editable(point: Point): boolean;
  /** The present value, as text to start from. */
  text(point: Point): string;
  /** A new value for one cell. */
  change(point: Point, value: number): void;
  /** A whole matrix was pasted. @throws {RangeError} if it does not fit */
  replace(matrix: ParsedMatrix): void;
  /**
   * Says what is wrong with what was typed, or, with an empty string, that all is well; returns where
   * it is said.
   */
  complain(message: string): HTMLElement;
}

const STARTS_NUMBER = /^[\d.+\-\u2212]$/;

/**
 * Editing in place: type over a cell, or press Enter or double-click to change what is there;
 * up and down change it by 1, with Shift by 10; Enter keeps it, Escape does not; paste a matrix.
 */
export function editCells(svg: SVGSVGElement, editing: CellEditing): void {
  const panel = svg.closest<HTMLElement>('.panel')!;

  function open(cell: SVGGElement, start?: string): void {
    const point = pointOf(cell);
    if (!editing.editable(point)) return;
    const field = createField(cell, panel, start ?? editing.text(point));
    if (start === undefined) field.select();
    let closed = false;

    function close(keep: boolean): boolean {
      if (closed) return true;
      try {
        if (keep) editing.change(point, parseNumber(field.value));
      } catch (error) {
        field.ariaInvalid = 'true';
        editing.complain((error as Error).message);
        return false;
      }
      closed = true;
      field.remove();
      editing.complain('');
      return true;
    }

    /** The reader has gone elsewhere: what cannot be read is given up, but not in silence. */
    function leave(): void {
      if (close(true)) return;
      const typed = field.value;
      close(false);
      editing.complain(`${quoted(typed)} is not a number, so the old one stays.`);
    }

    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && close(true)) cell.focus();
      if (event.key === 'Escape' && close(false)) cell.focus();
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        event.preventDefault();
        nudge(field, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1));
      }
    });
    field.addEventListener('blur', leave);
    field.addEventListener('paste', (event) => {
      const matrix = matrixText(event);
      if (matrix === undefined) return;
      event.preventDefault();
      close(false);
      cell.focus();
      paste(matrix);
    });
  }

  /** The reader of matrices is loaded when something is pasted. */
  function paste(text: string): void {
    loadMatrixReader().then(
      ({ pasteMatrix }) => {
        pasteMatrix(text, { take: editing.replace, complain: editing.complain });
      },
      () => editing.complain('This could not be read. Are you connected?'),
    );
  }

  /** The cell that was chosen before a finger came down on it. */
  let touched: SVGGElement | null = null;

  svg.addEventListener('dblclick', (event) => {
    const cell = cellOf(event.target);
    if (cell !== null && cell !== touched) open(cell);
  });
  // A finger has no double-click to spare: a second tap on the cell that is chosen opens it. A finger
  // that moves makes no click: it scrolls the page, or drags the window.
  svg.addEventListener('pointerdown', (event) => {
    const cell = cellOf(event.target);
    const isChosen = event.pointerType === 'touch' && cell === document.activeElement;
    touched = isChosen ? cell : null;
  });
  svg.addEventListener('click', () => {
    if (touched !== null) open(touched);
  });
  svg.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (cell === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === 'F2') open(cell);
    else if (STARTS_NUMBER.test(event.key)) open(cell, event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  svg.addEventListener('paste', (event) => {
    const matrix = matrixText(event);
    if (matrix === undefined) return;
    event.preventDefault();
    paste(matrix);
  });
}

/** What is being pasted, if it is more than a single number. */
function matrixText(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text').trim() ?? '';
  return /[\s,;]/.test(text) ? text : undefined;
}

function createField(cell: SVGGElement, panel: HTMLElement, text: string): HTMLInputElement {
  const field = document.createElement('input');
  const box = cell.querySelector('.ground')!.getBoundingClientRect();
  const origin = panel.getBoundingClientRect();
  field.type = 'text';
  field.className = 'cell-field';
  field.autocomplete = 'off';
  field.ariaLabel = `New value for ${cell.ariaLabel ?? 'this cell'}`;
  field.value = text;
  field.style.left = `${box.left - origin.left}px`;
  field.style.top = `${box.top - origin.top}px`;
  field.style.width = `${box.width}px`;
  field.style.height = `${box.height}px`;
  panel.append(field);
  field.focus();
  return field;
}

function nudge(field: HTMLInputElement, by: number): void {
  try {
    field.value = String(Number((parseNumber(field.value) + by).toFixed(6)));
  } catch {
    // There is no number yet that could be changed; Enter will say so.
  }
}
