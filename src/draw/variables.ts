import type { BaseType, Selection } from 'd3';
import { keyed } from './adopt.ts';
import { writeText } from './write.ts';

/** Draws names and values as a list of terms: the variables beside a listing. */
export function drawVariables(
  list: Selection<HTMLElement, unknown, BaseType, unknown>,
  values: ReadonlyMap<string, string>,
): void {
  const rows = list
    .selectAll<HTMLDivElement, [string, string]>('div')
    .data(
      [...values],
      keyed(([name]: [string, string]) => name),
    )
    .join((enter) => {
      const row = enter.append('div').attr('data-key', ([name]) => name);
      row.append('dt').text(([name]) => name);
      row.append('dd');
      return row;
    })
    .order();
  writeText(rows.select<HTMLElement>('dd'), ([, value]) => value);
}
