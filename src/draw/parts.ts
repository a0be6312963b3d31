import type { BaseType, Selection } from 'd3';
import { keyed } from './adopt.ts';
import { writeAttributes, writeText } from './write.ts';

/** A number or a sign of a formula. */
export interface Part {
  readonly key: string;
  /** Its class: what its colour stands for. */
  readonly kind: string;
  readonly text: string;
}

/** Draws the parts of a formula, one after the other. */
export function drawParts<Datum, Parent extends BaseType, ParentDatum>(
  line: Selection<HTMLElement, Datum, Parent, ParentDatum>,
  partsOf: (datum: Datum) => Part[],
): void {
  const spans = line
    .selectAll<HTMLSpanElement, Part>('span')
    .data(
      partsOf,
      keyed((part: Part) => part.key),
    )
    .join((enter) => enter.append('span').attr('data-key', (part) => part.key));
  writeAttributes(spans, { class: ({ kind }) => kind });
  writeText(spans, ({ text }) => text);
}
