import type { BaseType, Selection } from 'd3';
import {
  REACH,
  TARGET,
  contoursOf,
  type Contour,
  type Surface,
} from '../lib/films/loss-surface/model.ts';
import { drawAxes, one } from './axes.ts';
import { linearScale } from './linear-scale.ts';
import { writeAttributes } from './write.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const WIDTH = 380;
const HEIGHT = 368;
const MARGIN = { top: 10, right: 12, bottom: 48, left: 58 };
const PLANE = {
  width: WIDTH - MARGIN.left - MARGIN.right,
  height: HEIGHT - MARGIN.top - MARGIN.bottom,
};
const x = linearScale([-REACH, REACH], [MARGIN.left, WIDTH - MARGIN.right]);
const y = linearScale([-REACH, REACH], [HEIGHT - MARGIN.bottom, MARGIN.top]);

/** Room for a weight of 1, the same along both axes. */
const UNIT = x(1) - x(0);

/** Where the path leaves the drawing by far, it is not drawn: browsers lose count of such lengths. */
const FAR = 100;

/** The weights at a place of the drawing, given as shares of its width and its height. */
export function weightsAt(across: number, down: number): { left: number; right: number } {
  const hold = (weight: number): number =>
    Math.round(10 * Math.min(Math.max(weight, -REACH), REACH)) / 10 + 0;
  return {
    left: hold((across * WIDTH - x(0)) / UNIT),
    right: hold((y(0) - down * HEIGHT) / UNIT),
  };
}

/**
 * Draws the loss over two weights, seen from above, and the path of a search.
 *
 * @param label Says the same in words.
 */
export function drawLossSurface(svg: Svg, surface: Surface, label: string): void {
  svg
    .attr('class', 'plot loss-surface')
    .attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
    .attr('role', 'img')
    .attr('aria-label', label);
  const plane = svg
    .selectAll<SVGSVGElement, unknown>('svg.plane')
    .data<unknown>([null])
    .join((enter) => enter.append('svg').attr('class', 'plane').attr('overflow', 'hidden'))
    .attr('x', MARGIN.left)
    .attr('y', MARGIN.top)
    .attr('width', PLANE.width)
    .attr('height', PLANE.height)
    .attr('viewBox', `${MARGIN.left} ${MARGIN.top} ${PLANE.width} ${PLANE.height}`);
  one(svg, 'rect', 'border')
    .attr('x', MARGIN.left)
    .attr('y', MARGIN.top)
    .attr('width', PLANE.width)
    .attr('height', PLANE.height);
  drawContours(plane, contoursOf(surface.evidence));
  drawPath(plane, surface.path);
  drawAxes(
    svg,
    { scale: x, ticks: 7, name: 'Left weight' },
    { scale: y, ticks: 7, name: 'Right weight' },
  );
}

function drawContours(plane: Svg, contours: readonly Contour[]): void {
  const [left, right] = TARGET.data;
  // The widest first, so that the others lie on it: the lower, the darker.
  const ellipses = plane
    .selectAll<SVGEllipseElement, Contour>('ellipse')
    .data(contours.toReversed())
    .join('ellipse');
  writeAttributes(ellipses, {
    rx: ({ along }) => (along * UNIT).toFixed(2),
    ry: ({ across }) => (across * UNIT).toFixed(2),
    // In the drawing, the right weight grows upwards.
    transform: ({ degrees }) =>
      `translate(${x(left!)} ${y(right!)}) rotate(${(-degrees).toFixed(2)})`,
  });
  one(plane, 'path', 'aim').attr(
    'd',
    `M${x(left!) - 6} ${y(right!)}h12M${x(left!)} ${y(right!) - 6}v12`,
  );
}

function drawPath(plane: Svg, path: Surface['path']): void {
  const near = path.filter(({ left, right }) => Math.max(Math.abs(left), Math.abs(right)) <= FAR);
  const points = near.map((at) => `${x(at.left).toFixed(1)} ${y(at.right).toFixed(1)}`);
  one(plane, 'path', 'way').attr('d', `M${points.join('L')}`);
  const dots = plane
    .selectAll<SVGCircleElement, Surface['path'][number]>('circle')
    .data(near)
    .join('circle');
  writeAttributes(dots, {
    cx: ({ left }) => x(left).toFixed(1),
    cy: ({ right }) => y(right).toFixed(1),
    r: 3,
  });
  one(plane, 'path', 'start').attr('d', circleAt(x(near[0]!.left), y(near[0]!.right), 8));
}

/** A ring: the circles are the steps. */
const circleAt = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
