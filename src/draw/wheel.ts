import type { BaseType, Selection } from 'd3';
import { hueAt } from '../lib/films/gradient/wheel.ts';
import { keyed } from './adopt.ts';
import { one } from './axes.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const RADIUS = 46;
const SECTORS = 36;
const SIDES = [
  { text: 'right', x: 52, y: 0, anchor: 'start' },
  { text: 'down', x: 0, y: 57, anchor: 'middle' },
  { text: 'left', x: -52, y: 0, anchor: 'end' },
  { text: 'up', x: 0, y: -57, anchor: 'middle' },
] as const;

/** An arrow from the middle, to the right; the lower end of its shaft is in the middle. */
const HAND = 'M0 0H38M38 0L30 -5M38 0L30 5';

const pointAt = (turn: number): string => {
  const angle = 2 * Math.PI * turn;
  return `${(RADIUS * Math.cos(angle)).toFixed(2)} ${(RADIUS * Math.sin(angle)).toFixed(2)}`;
};

/**
 * Draws the colour wheel of directions, which is turned clockwise as y points down, and a hand on it.
 *
 * @param degrees Where the hand points, clockwise from the right; undefined for no hand.
 * @param label Says it in words.
 */
export function drawWheel(svg: Svg, degrees: number | undefined, label: string): void {
  svg
    .attr('class', 'wheel')
    .attr('viewBox', '-88 -66 176 132')
    .attr('role', 'img')
    .attr('aria-label', label);
  svg
    .selectAll<SVGPathElement, number>('path.sector')
    .data(
      Array.from({ length: SECTORS }, (_, i) => i),
      keyed(String),
    )
    .join((enter) => enter.append('path').attr('data-key', String).attr('class', 'sector'))
    .attr('d', (i) => {
      const [from, to] = [i - 0.5, i + 0.5].map((sector) => pointAt(sector / SECTORS));
      return `M0 0L${from}A${RADIUS} ${RADIUS} 0 0 1 ${to}Z`;
    })
    .attr(
      'fill',
      (i) =>
        `rgb(${hueAt(i / SECTORS)
          .map(Math.round)
          .join(' ')})`,
    );
  svg
    .selectAll<SVGTextElement, (typeof SIDES)[number]>('text')
    .data(
      SIDES,
      keyed(({ text }) => text),
    )
    .join((enter) => enter.append('text').attr('data-key', ({ text }) => text))
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text);
  one(svg, 'path', 'hand')
    .attr('d', degrees === undefined ? '' : HAND)
    .attr('transform', `rotate(${Math.round(degrees ?? 0)})`);
}
