import type { EditSession } from '../../../lib/films/edit-session.ts';
import { fromParsed, withValue } from '../../../lib/films/matrices.ts';
import { areaOf, contains, type Grid } from '../../../lib/grid/index.ts';
import type { Matrix } from '../../../lib/matrix/index.ts';
import { exactText } from '../../../lib/notation/index.ts';
import { editCells } from './cell-editor.ts';

interface MatrixEditing {
  readonly session: Pick<EditSession<object, unknown>, 'drawn' | 'edit'>;
  /** The grid as it is drawn now: the matrix that it shows, if any, is the one to edit. */
  grid(): Grid;
  /** An edit was made. */
  changed(): void;
  complain(message: string): HTMLElement;
}

/** Edits the matrix that a drawing shows, cell by cell or all of it. */
export function editMatrix(svg: SVGSVGElement, editing: MatrixEditing): void {
  const { session } = editing;

  function shown(): Matrix | undefined {
    const { edits } = editing.grid();
    return edits && session.drawn(edits.matrix, edits.turned);
  }

  function edit(matrix: Matrix): void {
    const { edits, label } = editing.grid();
    if (edits === undefined) throw new RangeError(`${label}: these numbers cannot be changed.`);
    session.edit(edits.matrix, matrix, edits.turned);
    editing.changed();
  }

  editCells(svg, {
    editable: (point) => {
      const matrix = shown();
      return matrix !== undefined && contains(areaOf(matrix), point);
    },
    text: ({ x, y }) => exactText(shown()!.data[y * shown()!.width + x]!),
    change: ({ x, y }, value) => edit(withValue(shown()!, x, y, value)),
    replace: (parsed) => edit(fromParsed(parsed)),
    complain: editing.complain,
  });
}
