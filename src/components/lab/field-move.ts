/**
 * The field that an arrow key leads to from one in a table of fields; -1 for none. Left and right
 * stay in the text until they reach its end, unless all of it is selected, as it is on arrival.
 *
 * @param index Of the field, row by row.
 * @param width Number of columns.
 */
export function fieldMove(
  event: KeyboardEvent,
  field: HTMLInputElement,
  index: number,
  width: number,
): number {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return -1;
  const { selectionStart: from, selectionEnd: to, value } = field;
  const isWhole = from === 0 && to === value.length;
  const column = index % width;
  switch (event.key) {
    case 'ArrowUp':
      return index - width;
    case 'ArrowDown':
      return index + width;
    case 'ArrowLeft':
      return column > 0 && (isWhole || to === 0) ? index - 1 : -1;
    case 'ArrowRight':
      return column < width - 1 && (isWhole || from === value.length) ? index + 1 : -1;
    default:
      return -1;
  }
}
