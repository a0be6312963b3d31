import type { Line } from './goals.ts';
import type { Result } from './race.ts';

/** One line a kernel, one column a contestant, as far as they took part. */
export function contestantLines(
  results: readonly Result[],
  contestants: readonly string[],
  cell: (result: Result) => string,
): Line[] {
  const kernels = [...new Set(results.map(({ kernel }) => kernel))];
  const present = contestants.filter((name) => results.some((one) => one.contestant === name));
  return kernels.map((kernel) => {
    const cells = present.map((contestant) => {
      const result = results.find((one) => one.kernel === kernel && one.contestant === contestant);
      return [contestant, result === undefined ? '-' : cell(result)] as const;
    });
    return { kernel, ...Object.fromEntries(cells) };
  });
}

/** Three digits, and no exponent. */
export const threeDigits = (value: number): string => `${Number(value.toPrecision(3))}`;

/** A table as Markdown writes it: it can be read as it is, and pasted. */
export function table(lines: readonly Line[]): string {
  const titles = Object.keys(lines[0] ?? {});
  const rows = [titles, ...lines.map((line) => titles.map((title) => line[title] ?? ''))];
  const widths = titles.map((_, i) => Math.max(3, ...rows.map((row) => row[i]!.length)));
  const format = (row: readonly string[], filling = ' '): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i]!, filling)).join(' | ')} |`;
  const [head, ...body] = rows.map((row) => format(row));
  const rule = format(
    titles.map(() => ''),
    '-',
  );
  return [head, rule, ...body].join('\n');
}
