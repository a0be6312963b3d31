import type { BaseType, Selection } from 'd3';
import { cellAt, areaOf, type Point } from '../lib/grid/index.ts';
import type { Matrix } from '../lib/matrix/index.ts';
import { formatWeight } from '../lib/notation/index.ts';
import { keyed } from './adopt.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

/** Side of the drawing, in its own units. */
const SIDE = 200;

/** Larger kernels have no room for their numbers. */
const MOST_NUMBERED = 5;

/** The strongest ground on which a number is still clear. */
const UNDER_NUMBERS = 0.4;

interface Weight extends Point {
  readonly weight: number;
}

/**
 * Draws a kernel as squares, the largest weight strongest: kernels too large for a grid of numbers.
 * The strength goes with the root of the weight, so that the many small ones beside a large one are seen.
 * Negative weights have a colour of their own, and a stroke through them.
 *
 * @param label Says the same in words.
 * @param isNumbered Writes the weights as well. @default where there is room
 */
export function drawWeights(
  svg: Svg,
  kernel: Matrix,
  label: string,
  isNumbered = Math.max(kernel.width, kernel.height) <= MOST_NUMBERED,
): void {
  const { width, height, data } = kernel;
  const side = SIDE / Math.max(width, height);
  const left = (SIDE - side * width) / 2;
  const top = (SIDE - side * height) / 2;
  const largest = Math.max(...data.map(Math.abs), Number.MIN_VALUE);
  const strongest = isNumbered ? UNDER_NUMBERS : 1;
  const weights = Array.from(data, (weight, index) => ({
    ...cellAt(areaOf(kernel), index),
    weight,
  }));

  svg
    .attr('class', 'weights')
    .attr('viewBox', `-1 -1 ${SIDE + 2} ${SIDE + 2}`)
    .attr('role', 'img')
    .attr('aria-label', label);
  const key = ({ x, y }: Weight): string => `${x},${y}`;
  const at = ({ x, y }: Weight): string => `translate(${left + x * side} ${top + y * side})`;
  svg
    .selectAll<SVGRectElement, Weight>('rect')
    .data(weights, keyed(key))
    .join((enter) => enter.append('rect').attr('data-key', key))
    .attr('class', ({ weight }) => (weight < 0 ? 'negative' : null))
    .attr('transform', at)
    .attr('width', side)
    .attr('height', side)
    .attr('fill-opacity', ({ weight }) =>
      (strongest * Math.sqrt(Math.abs(weight) / largest)).toFixed(3),
    );
  svg
    .selectAll<SVGPathElement, Weight>('path')
    .data(
      weights.filter(({ weight }) => weight < 0),
      keyed(key),
    )
    .join((enter) => enter.append('path').attr('data-key', key))
    .attr('transform', at)
    .attr('d', `M0 ${side}L${side} 0`);
  svg
    .selectAll<SVGTextElement, Weight>('text')
    .data(isNumbered ? weights : [], keyed(key))
    .join((enter) => enter.append('text').attr('data-key', key))
    .attr('transform', at)
    .attr('x', side / 2)
    .attr('y', side / 2)
    .attr('font-size', Math.min(16, side / 3.8))
    .text(({ weight }) => formatWeight(weight));
}
