import type { BaseType, Selection } from 'd3';
import { sortedText, type SortedLevels } from '../lib/films/median/sorted.ts';
import { keyed } from './adopt.ts';
import { one } from './axes.ts';
import { linearScale } from './linear-scale.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const WIDTH = 200;
const HEIGHT = 150;
/** Room for the number above the highest bar. */
const TOP = 22;
const BOTTOM = 6;
/** Black has a bar, too. */
const LEAST = 3;

/**
 * Draws gray levels in a row, from the least to the greatest: a bar for each, the one in the middle marked
 * with its number, and a line across at the mean of all.
 */
export function drawSorted(svg: Svg, sorted: SortedLevels): void {
  const { levels, median, mean } = sorted;
  const y = linearScale([0, 255], [HEIGHT - BOTTOM - LEAST, TOP]);
  const width = WIDTH / levels.length;
  const middle = (levels.length - 1) / 2;
  svg
    .attr('class', 'sorted')
    .attr('viewBox', `-2 0 ${WIDTH + 4} ${HEIGHT}`)
    .attr('role', 'img')
    .attr('aria-label', sortedText(sorted));
  svg
    .selectAll<SVGRectElement, number>('rect')
    .data(
      levels.map((_, index) => index),
      keyed((index: number) => String(index)),
    )
    .join((enter) => enter.append('rect').attr('data-key', (index) => index))
    .attr('class', (index) => (index === middle ? 'middle' : null))
    .attr('x', (index) => (index * width).toFixed(2))
    .attr('width', width.toFixed(2))
    .attr('y', (index) => y(levels[index]!).toFixed(1))
    .attr('height', (index) => (HEIGHT - BOTTOM - y(levels[index]!)).toFixed(1))
    .attr('fill', (index) => `rgb(${levels[index]} ${levels[index]} ${levels[index]})`);
  one(svg, 'line', 'mean')
    .attr('x1', 0)
    .attr('x2', WIDTH)
    .attr('y1', y(mean).toFixed(1))
    .attr('y2', y(mean).toFixed(1));
  one(svg, 'text', 'median')
    .attr('x', WIDTH / 2)
    .attr('y', (y(median) - 6).toFixed(1))
    .text(median);
}
