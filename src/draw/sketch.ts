import { group, type BaseType, type Selection } from 'd3';
import type { Cell, Point, Rectangle, Sketch, SketchGrid } from '../lib/grid/index.ts';
import { fillOf, inkOf } from './grid.ts';
import { placeSketch, SKETCH } from './sketch-layout.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;
type Part = Selection<SVGGElement, unknown, BaseType, unknown>;

/** Lines between cells smaller than this would darken them. */
const LEAST_LINED_CELL = 5;
/** How much of its colour the number nearest to 0 has, and the largest one. */
const OPACITY = { least: 0.12, most: 0.85 } as const;

const SIGNS = {
  '×': 'M-3.5-3.5l7 7M3.5-3.5l-7 7',
  '=': 'M-4-2h8M-4 2h8',
  '→': 'M-5 0H5M1.5-3.5 5 0 1.5 3.5',
  turn: 'M-5-1A5 5 0 0 1 4.5-2.5M5-6v4h-4M5 1A5 5 0 0 1-4.5 2.5M-5 6v-4h4',
} as const;

/**
 * Draws a sketch into an empty `<svg>`. Cells that look alike are one path, so that it stays small:
 * nothing in it can be pointed at.
 */
export function drawSketch(svg: Svg, sketch: Sketch): void {
  svg
    .attr('class', 'sketch')
    .attr('viewBox', `0 0 ${SKETCH.width} ${SKETCH.height}`)
    .attr('width', SKETCH.width)
    .attr('height', SKETCH.height);
  for (const placed of placeSketch(sketch)) {
    const part = svg.append('g');
    if ('sign' in placed) {
      const place = `translate(${short(placed.x)} ${SKETCH.height / 2})`;
      part.attr('class', 'sign').attr('transform', place);
      part.append('path').attr('d', SIGNS[placed.sign]);
    } else {
      const { x, y, cell } = placed;
      const place = `translate(${short(x)} ${short(y)}) scale(${short(cell)})`;
      part.attr('class', placed.part.grid.panel).attr('transform', place);
      drawPart(part, placed.part, cell >= LEAST_LINED_CELL);
    }
  }
}

/** One grid, in units of its cells. */
function drawPart(part: Part, sketched: SketchGrid, lined: boolean): void {
  const { grid, numbers = false, centre } = sketched;
  const { area, cells, tint = 'none', inside, outline } = grid;
  const at = ({ x, y }: Point): string => `${short(x - area.x)} ${short(y - area.y)}`;
  const middle = ({ x, y }: Point): string => at({ x: x + 0.5, y: y + 0.5 });
  const box = (one: Rectangle): string => `M${at(one)}h${one.width}v${one.height}h${-one.width}z`;
  const path = (name: string, d: string) => part.append('path').attr('class', name).attr('d', d);
  const squares = (some: readonly Cell[]): string =>
    some.map(({ x, y }) => box({ x, y, width: 1, height: 1 })).join('');

  for (const alike of group(cells, lookOf).values()) {
    const { gray, strength } = alike[0]!;
    path(kindOf(alike[0]!), squares(alike))
      .attr('fill', gray === undefined ? null : fillOf(coarse(gray), tint))
      .attr('fill-opacity', strength === undefined ? null : opacityOf(strength));
  }
  if (lined) path('lines', linesOf(area));
  path(inside ? 'frame open' : 'frame', box(area));
  if (inside) path('inside', box(inside));
  if (outline) path('outline', box(outline));
  const negative = cells.filter(({ strength = 0 }) => strength < 0 && !numbers);
  if (negative.length > 0) {
    path('minus', negative.map(({ x, y }) => `M${at({ x: x + 0.3, y: y + 0.5 })}h.4`).join(''));
  }
  if (numbers) drawNumbers(part, cells, middle);
  if (centre) path('centre', `M${middle(centre)}h0`);
}

/** Between cells. */
function linesOf({ width, height }: Rectangle): string {
  const columns = Array.from({ length: width - 1 }, (_, x) => `M${x + 1} 0v${height}`);
  const rows = Array.from({ length: height - 1 }, (_, y) => `M0 ${y + 1}h${width}`);
  return [...columns, ...rows].join('');
}

/** Cells that are drawn in one go. */
const lookOf = (cell: Cell): string =>
  `${kindOf(cell)} ${cell.gray === undefined ? '' : coarse(cell.gray)} ${cell.strength}`;

/** Sixteen grays are enough for cells that are a few pixels wide. */
const coarse = (gray: number): number => Math.round(gray / 17) * 17;

function kindOf({ gray, strength, states }: Cell): string {
  if (states.includes('empty')) return 'empty';
  if (strength !== undefined) return strength < 0 ? 'negative' : 'positive';
  return gray === undefined ? 'plain' : 'gray';
}

function opacityOf(strength: number): string {
  const size = Math.abs(strength);
  return size === 0 ? '0' : short(OPACITY.least + size * (OPACITY.most - OPACITY.least));
}

function drawNumbers(part: Part, cells: readonly Cell[], middle: (cell: Point) => string): void {
  for (const cell of cells) {
    const [x, y] = middle(cell).split(' ');
    part
      .append('text')
      .attr('class', inkOf(cell, 'none'))
      .attr('x', x!)
      .attr('y', y!)
      .text(cell.text);
  }
}

/** Two decimals are finer than a screen shows. */
const short = (value: number): string => String(Number(value.toFixed(2)));
