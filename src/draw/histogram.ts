import type { BaseType, Selection } from 'd3';
import { binsOf, type Histogram, type Unit } from '../lib/films/output-range/histogram.ts';
import { keyed } from './adopt.ts';
import { drawAxes, one } from './axes.ts';
import { linearScale } from './linear-scale.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const WIDTH = 480;
const HEIGHT = 230;
const MARGIN = { top: 26, right: 12, bottom: 48, left: 46 };
/** The range of a byte. */
const WINDOW = [0, 255] as const;

/** The bin at a place of the drawing, which lies so far across it, 0 to 1; the nearest beside them. */
export function binAt(histogram: Histogram, across: number): number {
  const bins = binsOf(histogram);
  const share = (across * WIDTH - MARGIN.left) / (WIDTH - MARGIN.left - MARGIN.right);
  return bins[Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)))]!;
}

/**
 * Draws one square for each number, stacked in bins, over the window 0 to 255.
 *
 * @param label Says the same in words.
 */
export function drawHistogram(svg: Svg, histogram: Histogram, label: string): void {
  const { start, end, step, units, highest } = histogram;
  const x = linearScale([start, end], [MARGIN.left, WIDTH - MARGIN.right]);
  const tallest = Math.max(4, highest);
  const y = linearScale([0, tallest], [HEIGHT - MARGIN.bottom, MARGIN.top]);

  svg
    .attr('class', 'histogram')
    .attr('data-part', 'histogram')
    .attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
    .attr('role', 'img')
    .attr('aria-label', label);

  one(svg, 'rect', 'window')
    .attr('x', x(WINDOW[0]))
    .attr('y', MARGIN.top)
    .attr('width', x(WINDOW[1]) - x(WINDOW[0]))
    .attr('height', HEIGHT - MARGIN.bottom - MARGIN.top);
  one(svg, 'text', 'window-name')
    .attr('x', Math.min(Math.max((x(WINDOW[0]) + x(WINDOW[1])) / 2, 110), WIDTH - 110))
    .attr('y', MARGIN.top - 9)
    .text('0 to 255: what a byte can hold');

  const side = x(step) - x(0);
  const height = y(0) - y(1);
  svg
    .selectAll<SVGGElement, null>('g.units')
    .data([null])
    .join((enter) => enter.append('g').attr('class', 'units'))
    .selectAll<SVGGElement, Unit>('g.cell')
    .data(units, keyed(keyOf))
    .join((enter) => {
      const cell = enter.append('g').attr('data-key', keyOf);
      cell.append('rect');
      return cell;
    })
    .attr('class', ({ bin }) => `cell ${bin >= 0 && bin < WINDOW[1] ? 'inside' : 'outside'}`)
    .select('rect')
    .attr('x', ({ bin }) => x(bin) + 0.5)
    .attr('y', ({ level }) => y(level + 1) + 0.5)
    .attr('width', Math.max(1, side - 1))
    .attr('height', Math.max(1, height - 1));

  drawAxes(
    svg,
    { scale: x, ticks: 6, name: 'Sum' },
    { scale: y, ticks: Math.min(tallest, 5), name: 'Pixels' },
  );
}

const keyOf = ({ x, y }: Unit): string => `${x},${y}`;
