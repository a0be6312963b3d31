import { joinDecimalCommas } from './decimal-comma.ts';
import type { ParsedMatrix } from './reading.ts';
import { noNumber, type Source } from './refuse.ts';
import { readRows, split, splitBySpace, withoutEnd } from './rows.ts';
import { withFactor, type Ratio } from './scalar.ts';
import { unmarkedRow } from './shape.ts';
import { takeFactors, withoutRule } from './around-lines.ts';
import type { Token } from './tokens.ts';

type Line = readonly Token[];

/**
 * A matrix without brackets. Lines are its rows, and commas, semicolons, bars, tabs or spaces part
 * the numbers. In a single line, semicolons end the rows; without any, spaces part the rows of
 * `0,1,0 1,4,1` and commas those of `0 1 0, 1 4 1`.
 */
export function readLines(tokens: readonly Token[], source: Source): ParsedMatrix[] {
  const all = split(tokens, ({ kind }) => kind === 'line').map(withoutEnd);
  const { lines, factors } = takeFactors(withoutRule(all.filter((line) => line.length > 0)));
  if (lines.length === 0) throw noNumber();
  return readSlash(lines, source).map((matrix) => factors.reduce(withFactor, matrix));
}

/** `1 2 1 / 4` may be a row over 4, or end in a quarter, if no other slash has spaces around it. */
function readSlash(lines: readonly Line[], source: Source): ParsedMatrix[] {
  const line = lines.at(-1) ?? [];
  const [before, number, slash, last] = line.slice(-4);
  const isSpaced = ({ kind, spaced }: Token, index: number, row: Line): boolean =>
    kind === 'over' && (spaced || row[index + 1]?.spaced === true);
  const slashes = lines.flatMap((row) => row.filter(isSpaced));
  const isRow = [before, number, last].every((token) => token?.kind === 'number');
  if (slashes.length !== 1 || slashes[0] !== slash || !isRow || !number!.spaced) {
    return readCommas(lines, source);
  }
  const divisor: Ratio = { numerator: 1, denominator: last!.value! };
  const without = [...lines.slice(0, -1), line.slice(0, -2)];
  const over = readCommas(without, source).map((matrix) => withFactor(matrix, divisor));
  return [...over, ...readCommas(lines, source)];
}

/** Commas part numbers, or stand for the decimal point where nothing else fits. */
function readCommas(lines: readonly Line[], source: Source): ParsedMatrix[] {
  const decimal = joinDecimalCommas(lines);
  const plain = attempt(() => readLayout(lines, source));
  if (decimal === undefined) return required(plain);
  const fitting = layoutsOf(decimal)
    .map((rows) => attempt(() => readRows(rows, source)))
    .flatMap((rows) => (rows instanceof Error ? [] : [{ ...rows, remark: 'with decimal commas' }]));
  if (lines.length > 1 && !(plain instanceof Error)) return plain;
  if (fitting.length === 0) return required(plain);
  return plain instanceof Error ? fitting : [...plain, ...fitting];
}

function attempt<Result>(read: () => Result): Result | Error {
  try {
    return read();
  } catch (error) {
    return error as Error;
  }
}

function required<Result>(result: Result | Error): Result {
  if (result instanceof Error) throw result;
  return result;
}

function readLayout(lines: readonly Line[], source: Source): ParsedMatrix[] {
  const rows = rowsOf(lines, source);
  const matrix = readRows(rows, source);
  return lines.length === 1 && rows.length === 1 ? unmarkedRow(matrix) : [matrix];
}

/** With decimal commas, the semicolons of a single line may part rows, as ever, or numbers. */
function layoutsOf(lines: readonly Line[]): (readonly Line[])[] {
  const groups = semicolonGroups(lines[0]!);
  const isSingle = lines.length === 1 && groups.length > 1;
  return isSingle ? [lines, groups] : [lines];
}

const semicolonGroups = (line: Line): Line[] => split(line, ({ kind }) => kind === 'row');

function rowsOf(lines: readonly Line[], source: Source): readonly Line[] {
  const [line] = lines;
  if (lines.length !== 1) return lines;
  const semicolons = semicolonGroups(line!);
  if (semicolons.length > 1) return semicolons;
  const bySpace = splitBySpace(line!, source);
  const byComma = split(line!, ({ kind }) => kind === 'cell');
  const tight = (group: Line): boolean =>
    group.length > 1 && group[0]!.kind !== 'cell' && group.at(-1)!.kind !== 'cell';
  if (byComma.length > 1 && bySpace.length > 1 && bySpace.every(tight)) return bySpace;
  const areRows = byComma.every((group) => splitBySpace(group, source).length > 1);
  return byComma.length > 1 && areRows ? byComma : lines;
}
