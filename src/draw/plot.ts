import type { BaseType, Selection } from 'd3';
import {
  axisText,
  nearestPlace,
  placesOf,
  valueOn,
  type Plot,
  type PlotLine,
} from '../lib/plot/index.ts';
import { formatPower } from '../lib/notation/index.ts';
import { keyed } from './adopt.ts';
import { drawAxes, one } from './axes.ts';
import { linearScale, logScale, type LinearScale } from './linear-scale.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const WIDTH = 480;
const HEIGHT = 205;
/** On phones the letters are larger, and the numbers at the left reach nearly to the name of their axis. */
const MARGIN = { top: 10, right: 12, bottom: 48, left: 76 };

interface Scales {
  readonly x: LinearScale;
  readonly y: LinearScale;
}

const scalesOf = ({ x, y }: Plot): Scales => ({
  x: linearScale(x.domain, [MARGIN.left, WIDTH - MARGIN.right]),
  y: (y.scale === 'log' ? logScale : linearScale)(y.domain, [HEIGHT - MARGIN.bottom, MARGIN.top]),
});

/** The place of a plot at a share of its drawing's width. */
export function placeAt(plot: Plot, share: number): number {
  const [from, to] = plot.x.domain;
  const across = (share * WIDTH - MARGIN.left) / (WIDTH - MARGIN.left - MARGIN.right);
  return nearestPlace(plot, from + across * (to - from));
}

/**
 * Draws the lines of a plot over its axes, and a mark at one place.
 *
 * @param place The place that is read.
 */
export function drawPlot(svg: Svg, plot: Plot, place: number): void {
  const scales = scalesOf(plot);
  svg.attr('class', 'plot').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  drawAxes(
    svg,
    { scale: scales.x, ticks: 5, name: axisText(plot.x) },
    {
      ...{ scale: scales.y, ticks: 5, name: axisText(plot.y) },
      format: plot.y.scale === 'log' ? formatPower : undefined,
    },
  );
  one(svg, 'g', 'lines')
    .selectAll<SVGPathElement, PlotLine>('path')
    .data(
      plot.lines,
      keyed(({ name }: PlotLine) => name),
    )
    .join((enter) => enter.append('path').attr('data-key', ({ name }) => name))
    .attr('class', ({ kind }) => `line ${kind}`)
    .attr('d', (one) => pathOf(one, plot, scales));
  drawMark(svg, plot, place, scales);
}

/** Draws the mark alone: where the reader points. */
export function drawPlotMark(svg: Svg, plot: Plot, place: number): void {
  drawMark(svg, plot, place, scalesOf(plot));
}

function drawMark(svg: Svg, plot: Plot, place: number, { x, y }: Scales): void {
  one(svg, 'line', 'mark')
    .attr('x1', x(place))
    .attr('x2', x(place))
    .attr('y1', y(plot.y.domain[0]))
    .attr('y2', y(plot.y.domain[1]));
  one(svg, 'g', 'dots')
    .selectAll<SVGCircleElement, PlotLine>('circle')
    .data(
      plot.lines.filter((line) => valueOn(plot, line, place) !== undefined),
      keyed(({ name }: PlotLine) => name),
    )
    .join((enter) =>
      enter
        .append('circle')
        .attr('data-key', ({ name }) => name)
        .attr('r', 4.5),
    )
    .attr('class', ({ kind }) => kind)
    .attr('cx', x(place))
    .attr('cy', (line) => y(valueOn(plot, line, place)!));
}

/** The part of a line that lies on the axis. */
function pathOf(line: PlotLine, plot: Plot, { x, y }: Scales): string {
  const [first, last] = placesOf(plot);
  const { step = 1 } = plot.x;
  const points: string[] = [];
  for (let index = 0; index <= Math.round((last - first) / step); index++) {
    const place = first + index * step;
    const value = valueOn(plot, line, place);
    if (value !== undefined) points.push(`${x(place).toFixed(1)} ${y(value).toFixed(1)}`);
  }
  return points.length === 0 ? '' : `M${points.join('L')}`;
}
