import { group, type BaseType, type Selection } from 'd3';
import { frameOf } from '../lib/films/layers/image-grid.ts';
import type { MapView } from '../lib/films/layers/map-views.ts';
import { keyed } from './adopt.ts';
import { writeAttributes } from './write.ts';

type Svg<Datum, Parent extends BaseType, ParentDatum> = Selection<
  SVGSVGElement,
  Datum,
  Parent,
  ParentDatum
>;

/** Side of a cell, in drawing units. */
const CELL = 10;
/** So many strengths of each colour can be told apart in a small cell. */
const STRENGTHS = 8;

interface Layer {
  readonly name: string;
  readonly d: string;
  readonly opacity: string | null;
}

/**
 * Draws maps, each into its `<svg>`: cells that look alike are one path, since a stack has thousands of
 * them. The width is given in em, of which a cell is one, as that of a grid.
 */
export function drawMaps<Parent extends BaseType, ParentDatum>(
  svgs: Svg<MapView, Parent, ParentDatum>,
): void {
  writeAttributes(svgs, {
    viewBox: ({ width, height }) => `0 0 ${width * CELL} ${height * CELL}`,
    width: ({ width }) => `${width}em`,
    height: ({ height }) => `${height}em`,
  });
  const paths = svgs
    .selectAll<SVGPathElement, Layer>('path')
    .data(
      layersOf,
      keyed(({ name }: Layer) => name),
    )
    .join((enter) => enter.append('path').attr('data-key', ({ name }) => name))
    .order();
  writeAttributes(paths, {
    class: ({ name }) => name.split(' ')[0]!,
    d: ({ d }) => d,
    'fill-opacity': ({ opacity }) => opacity,
  });
}

function layersOf(map: MapView): Layer[] {
  const { width, height, unseen, seen, isChosen, broken } = map;
  const plain = (name: string, d: string): Layer[] =>
    d === '' ? [] : [{ name, d, opacity: null }];
  const all = box(0, 0, width, height);
  const lost = [
    ...unseen.columns.map((x) => box(x, 0, 1, height)),
    ...unseen.rows.map((y) => box(0, y, width, 1)),
  ].join('');
  return [
    ...plain('ground', all),
    ...colours(map),
    ...plain('lines', linesOf(width, height)),
    ...plain('unseen', lost),
    ...plain('broken', broken.map((i) => inset(i % width, Math.floor(i / width))).join('')),
    ...plain('frame', all),
    ...(seen === undefined ? [] : plain(isChosen ? 'chosen' : 'seen', seenPath(seen))),
  ];
}

/** The cells by their sign and strength. */
function colours({ values, width, largest }: MapView): Layer[] {
  const strengthOf = (value: number): number =>
    largest === 0 ? 0 : Math.round((STRENGTHS * value) / largest);
  const alike = group(values.keys(), (i) => strengthOf(values[i]!));
  alike.delete(0);
  return [...alike].map(([strength, indices]) => ({
    name: `${strength < 0 ? 'negative' : 'positive'} ${Math.abs(strength)}`,
    d: [...indices].map((i) => box(i % width, Math.floor(i / width), 1, 1)).join(''),
    opacity: (0.1 + (0.8 * Math.abs(strength)) / STRENGTHS).toFixed(2),
  }));
}

/** One frame around all, or where there are gaps one around each cell. */
function seenPath({ rows, columns }: NonNullable<MapView['seen']>): string {
  const frame = frameOf({ rows, columns });
  if (frame !== undefined) return box(frame.x, frame.y, frame.width, frame.height);
  return rows.flatMap((y) => columns.map((x) => box(x, y, 1, 1))).join('');
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x * CELL} ${y * CELL}h${width * CELL}v${height * CELL}h${-width * CELL}z`;

const inset = (x: number, y: number): string => `M${x * CELL + 1.5} ${y * CELL + 1.5}h7v7h-7z`;

function linesOf(width: number, height: number): string {
  const columns = Array.from(
    { length: width - 1 },
    (_, x) => `M${(x + 1) * CELL} 0v${height * CELL}`,
  );
  const rows = Array.from({ length: height - 1 }, (_, y) => `M0 ${(y + 1) * CELL}h${width * CELL}`);
  return [...columns, ...rows].join('');
}
