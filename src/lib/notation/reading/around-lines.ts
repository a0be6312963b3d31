import { scalarAt, type Ratio } from './scalar.ts';
import type { Token } from './tokens.ts';

type Line = readonly Token[];

export interface Factored {
  readonly lines: readonly Line[];
  readonly factors: readonly Ratio[];
}

/**
 * The factors of a matrix in lines: `1.0e+03 *` on a line of its own before it, as MATLAB prints, and
 * `/ 16` after the bars of one of its lines.
 *
 * @throws {SyntaxError} for factors after several lines: they may be of the rows, or one of all
 */
export function takeFactors(lines: readonly Line[]): Factored {
  const factors: Ratio[] = [];
  const rest = lines.flatMap((line, index) => {
    const leading = index === 0 && lines.length > 1 ? leadingFactor(line) : undefined;
    if (leading !== undefined) {
      factors.push(leading);
      return [];
    }
    const bar = line.findLastIndex(({ kind }) => kind === 'bar');
    const trailing = bar > 0 && line[0]!.kind === 'bar' ? trailingFactor(line, bar + 1) : undefined;
    if (trailing !== undefined) factors.push(trailing);
    return [withoutBars(trailing === undefined ? line : line.slice(0, bar + 1))];
  });
  if (factors.length > 1) throw new SyntaxError('There is more than one factor. Write one, once.');
  return { lines: rest.filter((line) => line.length > 0), factors };
}

/** `1.0e+03 *`, or `1/16 *`. */
function leadingFactor(line: Line): Ratio | undefined {
  if (line.at(-1)!.kind !== 'times') return undefined;
  const first = scalarAt(line, 0);
  if (first?.end === line.length - 1) return first.ratio;
  const second =
    first && line[first.end]!.kind === 'over' ? scalarAt(line, first.end + 1) : undefined;
  if (second?.end !== line.length - 1) return undefined;
  return { numerator: first!.ratio.numerator, denominator: second.ratio.numerator };
}

function trailingFactor(line: Line, start: number): Ratio | undefined {
  const kind = line[start]?.kind;
  const scalar = kind === 'over' || kind === 'times' ? scalarAt(line, start + 1) : undefined;
  if (scalar?.end !== line.length) return undefined;
  const { numerator, denominator } = scalar.ratio;
  return kind === 'times' ? scalar.ratio : { numerator: denominator, denominator: numerator };
}

/** The bars around a line; a table's cells have bars between them, too. */
function withoutBars(line: Line): Line {
  const start = line[0]!.kind === 'bar' ? 1 : 0;
  const isClosed = line.length > 1 && line.at(-1)!.kind === 'bar';
  return line.slice(start, isClosed ? -1 : line.length);
}

/** A Markdown table without the rule below its head, `| --- | :-: |`, and without a head that is empty. */
export function withoutRule(lines: readonly Line[]): readonly Line[] {
  const [head, rule] = lines;
  if (head === undefined || rule === undefined || !isRule(rule)) return lines;
  const isEmpty = head.every(({ kind }) => kind === 'bar');
  return [...(isEmpty ? [] : [head]), ...lines.slice(2)];
}

function isRule(line: Line): boolean {
  const has = (text: string): boolean => line.some((token) => token.text === text);
  return has('|') && has('-') && line.every(({ text }) => /^[-:|]$/.test(text));
}
