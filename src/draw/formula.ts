import type { BaseType, Selection } from 'd3';
import { commonDenominator, formatNumber, formatWeight, over } from '../lib/notation/index.ts';
import type { Frame, Tap } from '../lib/trace/index.ts';
import { keyed } from './adopt.ts';
import { drawParts, type Part } from './parts.ts';
import { writeAttributes } from './write.ts';

type Line = Selection<HTMLElement, unknown, BaseType, unknown>;

/** Beyond this many terms the sum is written with its current term alone. */
const LONGEST = 25;

const negated = (text: string): string => (text.startsWith('\u2212') ? `(${text})` : text);

function partsOf(tap: Tap): Part[] {
  return [
    { key: 'pixel', kind: 'image', text: negated(formatNumber(tap.pixel)) },
    { key: 'times', kind: 'sign', text: ' \u00d7 ' },
    { key: 'weight', kind: 'kernel', text: negated(formatWeight(tap.weight)) },
  ];
}

/**
 * The sum as a fraction over the kernel's denominator, where it has one and the pixels under it are
 * whole: `1134/9`. The image may be a large photo: what lies elsewhere is not looked at.
 */
export function exactSum({ taps, sum }: Frame): string | undefined {
  const denominator = commonDenominator(taps.map(({ weight }) => weight));
  const isWhole = taps.every(({ pixel }) => Number.isInteger(pixel));
  if (denominator === undefined || denominator === 1 || !isWhole) return undefined;
  return `${formatNumber(over(sum, denominator).numerator, 0)}/${denominator}`;
}

/** Draws the sum of products at one frame: every term, with the current one marked. */
export function drawTerms(line: Line, frame: Frame): void {
  const { taps, current, done } = frame;
  const shown = taps.length <= LONGEST ? taps : current === undefined ? [] : [current];
  const terms = line
    .selectAll<HTMLSpanElement, Tap>('span.term')
    .data(
      shown,
      keyed((tap: Tap) => String(tap.index)),
    )
    .join((enter) =>
      enter
        .append('span')
        .attr('data-key', (tap) => tap.index)
        .attr('data-tap', (tap) => tap.index),
    )
    .order();
  writeAttributes(terms, {
    class: (tap) =>
      ['term', tap.index < done ? 'done' : 'open', ...(tap === current ? ['current'] : [])].join(
        ' ',
      ),
  });
  drawParts(terms, partsOf);
}

/** What the sum is called: it is not yet all of it while products are to come. */
export const sumName = ({ done, taps }: Frame): string =>
  done < taps.length ? 'Sum so far' : 'Sum';

/** Draws the running sum, exact where the kernel is made of fractions: `1134/9 = 126`. */
export function drawSum(line: Line, frame: Frame): void {
  const exact = exactSum(frame);
  const parts: Part[] = [];
  if (exact !== undefined) {
    parts.push({ key: 'exact', kind: 'product', text: exact });
    parts.push({ key: 'equals', kind: 'sign', text: ' = ' });
  }
  parts.push({ key: 'sum', kind: 'product', text: formatNumber(frame.sum, 2) });
  if (frame.phase === 'range' || frame.phase === 'store') {
    parts.push({ key: 'arrow', kind: 'sign', text: ' \u2192 ' });
    parts.push({ key: 'value', kind: 'output', text: formatNumber(frame.value, 2) });
  }
  drawParts(line, () => parts);
}
