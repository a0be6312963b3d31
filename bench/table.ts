import { markdownTable } from 'markdown-table';

/** What stands in a line of a table, by the column's title. */
export type Line = Readonly<Record<string, string>>;

/** A table in Markdown, with a column for every title that a line has. */
export function table(lines: readonly Line[], titles = Object.keys(lines[0] ?? {})): string {
  const rows = lines.map((line) => titles.map((title) => line[title] ?? '-'));
  return markdownTable([titles, ...rows]);
}

/** Three digits, without an exponent. */
export const threeDigits = (value: number): string => `${Number(value.toPrecision(3))}`;
