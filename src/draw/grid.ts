import type { BaseType, Selection } from 'd3';
import type { Cell, Grid, Rectangle } from '../lib/grid/index.ts';
import { keyed } from './adopt.ts';
import { fittingSize, labelSize, sharedSize } from './letters.ts';
import { writeAttributes, writeText } from './write.ts';

/** Side of a cell, in drawing units. */
const CELL = 40;
/** Room for the column numbers above, and the least room for the row numbers. */
const MARGIN = 22;
/** Distance of these numbers from the cells: the frame of a cell reaches into it. */
const CLEARANCE = 7;
/** Distance of a cell's mark from its side. */
const INSET = 2;
/** Room for the frame of an outer cell. */
const BLEED = 3;

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

interface Row {
  readonly y: number;
  readonly cells: readonly Cell[];
}

function rowsOf({ area, cells }: Grid): Row[] {
  return Array.from({ length: area.height }, (_, index) => ({
    y: area.y + index,
    cells: cells.slice(index * area.width, (index + 1) * area.width),
  }));
}

/** Room for the row numbers: the pixels of a photo have four digits. */
function rowMargin({ y, height }: Rectangle): number {
  const digits = Math.max(String(y).length, String(y + height - 1).length);
  return Math.max(MARGIN, CLEARANCE + 9.5 * digits);
}

/** Where things stand in the drawing of an area: the side of a cell, and the corner of cell (x, y). */
export function gridGeometry(area: Rectangle) {
  const margin = rowMargin(area);
  return {
    cell: CELL,
    width: area.width * CELL + margin + BLEED,
    height: area.height * CELL + MARGIN + BLEED,
    left: (x: number): number => margin + (x - area.x) * CELL,
    top: (y: number): number => MARGIN + (y - area.y) * CELL,
    margin,
  };
}

/** How much of a sign's colour the largest number has: the number on it must stay readable. */
const STRONGEST = 0.4;

type Tint = NonNullable<Grid['tint']> | 'none';

/** Above this, black is easier to read than white: a relative luminance of about 0.18. */
const LIGHT_ABOVE: Readonly<Record<Tint, number>> = { none: 118, red: 235, green: 137, blue: 255 };

const CHANNELS: Readonly<Record<Tint, readonly number[]>> = {
  none: [1, 1, 1],
  red: [1, 0, 0],
  green: [0, 1, 0],
  blue: [0, 0, 1],
};

/** The colour of a cell that shows brightness. */
export function fillOf(gray: number, tint: Tint): string {
  const byte = Math.round(Math.min(Math.max(gray, 0), 255));
  return `rgb(${CHANNELS[tint].map((share) => share * byte).join(' ')})`;
}

/** What a number is written on, for its own colour. */
export function inkOf({ gray }: Pick<Cell, 'gray'>, tint: Tint): string {
  if (gray === undefined) return 'plain';
  return gray > LIGHT_ABOVE[tint] ? 'on-light' : 'on-dark';
}

function classOf(cell: Cell, tint: Tint): string {
  const ink = inkOf(cell, tint);
  const hue = cell.strength === undefined ? [] : ['signed'];
  return [
    'cell',
    ink,
    ...hue,
    ...cell.states,
    ...(cell.marks ?? []),
    ...(cell.negative ? ['negative'] : []),
  ].join(' ');
}

/**
 * Draws a grid into an `<svg>`, or updates the one that is there.
 *
 * The width of the drawing is given in em, of which a cell is one: so a style sheet that sets the size of
 * the letters sets the side of the cells.
 *
 * @param scale Size of the drawing; at 1 a cell has 40 px. @default 1
 */
export function drawGrid(svg: Svg, grid: Grid, scale = 1): void {
  const { area, label, panel, tint = 'none' } = grid;
  const role = (name: string): string | null => (grid.still ? null : name);
  const { width, height, margin, left, top } = gridGeometry(area);

  writeAttributes(svg, {
    class: `grid ${panel}${grid.edits?.turned ? ' turned' : ''}${grid.movable ? ' movable' : ''}`,
    'data-part': grid.part,
    viewBox: `0 0 ${width} ${height}`,
    'font-size': CELL * scale,
    width: `${width / CELL}em`,
    height: `${height / CELL}em`,
  });

  const size = sharedSize(
    grid.cells.map(({ text }) => text),
    scale,
  );

  drawLabels(svg, 'columns', labelSize(scale), area.width, (index) => ({
    text: area.x + index,
    x: left(area.x + index) + CELL / 2,
    y: MARGIN - CLEARANCE,
  }));
  drawLabels(svg, 'rows', labelSize(scale), area.height, (index) => ({
    text: area.y + index,
    x: margin - CLEARANCE,
    y: top(area.y + index) + CELL / 2,
  }));

  const body = svg
    .selectAll<SVGGElement, null>('g.cells')
    .data([null])
    .join((enter) => enter.append('g').attr('class', 'cells').attr('role', role('grid')));
  const rows = writeAttributes(body, {
    'aria-label': grid.still ? null : label,
    'font-size': size,
  })
    .selectAll<SVGGElement, Row>('g.row')
    .data(
      rowsOf(grid),
      keyed((row: Row) => String(row.y)),
    )
    .join((enter) =>
      enter
        .append('g')
        .attr('class', 'row')
        .attr('role', role('row'))
        .attr('aria-label', (row) => (grid.still ? null : `Row ${row.y}`))
        .attr('data-key', (row) => row.y),
    );

  const cells = rows
    .selectAll<SVGGElement, Cell>('g.cell')
    .data(
      (row) => row.cells,
      keyed((cell: Cell) => `${cell.x},${cell.y}`),
    )
    .join((enter) => {
      const cell = enter
        .append('g')
        .attr('role', role('gridcell'))
        .attr('tabindex', grid.still ? null : -1)
        .attr('data-key', ({ x, y }) => `${x},${y}`);
      cell.append('rect').attr('class', 'ground').attr('width', CELL).attr('height', CELL);
      cell.append('text');
      // Inside the cell, so that no neighbour paints over it.
      cell
        .append('rect')
        .attr('class', 'mark')
        .attr('width', CELL - 2 * INSET)
        .attr('height', CELL - 2 * INSET);
      return cell;
    });
  writeAttributes(cells, {
    class: (cell) => classOf(cell, tint),
    'aria-label': (cell) => (grid.still ? null : cell.label),
  });
  writeAttributes(cells.select<SVGRectElement>('.mark'), {
    x: ({ x }) => left(x) + INSET,
    y: ({ y }) => top(y) + INSET,
  });
  writeAttributes(cells.select<SVGRectElement>('.ground'), {
    x: ({ x }) => left(x),
    y: ({ y }) => top(y),
    fill: ({ gray }) => (gray === undefined ? null : fillOf(gray, tint)),
    'fill-opacity': ({ strength }) =>
      strength === undefined ? null : (Math.abs(strength) * STRONGEST).toFixed(3),
  });
  const numbers = writeAttributes(cells.select<SVGTextElement>('text'), {
    x: ({ x }) => left(x) + CELL / 2,
    y: ({ y }) => top(y) + CELL / 2,
    'font-size': ({ text }) => (fittingSize(text) < size ? fittingSize(text) : null),
  });
  writeText(numbers, ({ text }) => text);

  for (const name of ['inside', 'outline'] as const) {
    const frame = svg
      .selectAll<SVGRectElement, Rectangle>(`rect.${name}`)
      .data(grid[name] === undefined ? [] : [grid[name]])
      .join((enter) =>
        // The outline lies on top, even if it was there first.
        enter.insert('rect', name === 'inside' ? 'rect.outline' : undefined).attr('class', name),
      );
    writeAttributes(frame, {
      x: ({ x }) => left(x),
      y: ({ y }) => top(y),
      width: ({ width }) => width * CELL,
      height: ({ height }) => height * CELL,
    });
  }
}

interface Label {
  readonly text: number;
  readonly x: number;
  readonly y: number;
}

function drawLabels(
  svg: Svg,
  name: string,
  size: number,
  count: number,
  at: (index: number) => Label,
): void {
  const group = svg
    .selectAll<SVGGElement, null>(`g.${name}`)
    .data([null])
    .join((enter) => enter.append('g').attr('class', `labels ${name}`).attr('aria-hidden', 'true'));
  const labels = writeAttributes(group, { 'font-size': size })
    .selectAll<SVGTextElement, Label>('text')
    .data(Array.from({ length: count }, (_, index) => at(index)))
    .join('text');
  writeAttributes(labels, { x: ({ x }) => x, y: ({ y }) => y });
  writeText(labels, ({ text }) => String(text).replace('-', '\u2212'));
}

/**
 * Marks cells of a grid: those that belong to the one pointed at, or the place of a mistake. The
 * next drawing removes the marks.
 */
export function markCells(
  svg: Svg,
  keys: ReadonlySet<string>,
  mark: 'linked' | 'mistaken' = 'linked',
): void {
  svg.selectAll(`g.cell.${mark}`).classed(mark, false);
  for (const key of keys) svg.selectAll(`g.cell[data-key='${key}']`).classed(mark, true);
}
