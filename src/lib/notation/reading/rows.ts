import { quoted } from './characters.ts';
import { cellValue, numberOf } from './cell.ts';
import { requireEvenRows, type Source } from './refuse.ts';
import type { Token } from './tokens.ts';

/** The numbers of one row or more, all of one length. */
export interface Rows {
  readonly width: number;
  readonly height: number;
  readonly values: readonly number[];
}

/**
 * Reads rows that stand apart already; in each of them, commas, bars or spaces part the numbers.
 *
 * @throws {SyntaxError} if rows differ in length, or for the first number that cannot be read; its
 *   row and column are counted from 0.
 */
export function readRows(rows: readonly (readonly Token[])[], source: Source): Rows {
  const cells = rows.map((row, index) => cellsOf(row, index, source));
  requireEvenRows(cells.map((row) => row.length));
  const values = cells.flatMap((row, y) => row.map((cell, x) => cellValue(cell, y, x, source)));
  return { width: cells[0]!.length, height: rows.length, values };
}

/** The pieces between the separators, or all of them if there is none. */
export function split(tokens: readonly Token[], isSeparator: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** A comma or a semicolon at the end of a row says nothing; more would stand for empty cells. */
export function withoutEnd(row: readonly Token[]): readonly Token[] {
  const isEnd = ['cell', 'row'].includes(row.at(-1)?.kind ?? '');
  return isEnd ? row.slice(0, -1) : row;
}

function cellsOf(row: readonly Token[], index: number, source: Source): Token[][] {
  const separators = new Set(row.map(({ kind }) => kind).filter(isSeparating));
  if (separators.size > 1) {
    const names = [...separators].map((kind) => SEPARATORS[kind]).join(' and ');
    throw new SyntaxError(`Row ${index} has ${names} between its numbers. Use one of them.`);
  }
  if (separators.size === 0) return splitBySpace(row, source).map(requireNoThousands);
  const cells = split(row, ({ kind }) => isSeparating(kind));
  const several = cells.some((cell) => splitBySpace(cell, source).length > 1 && !isNumber(cell));
  if (several) {
    const name = SEPARATORS[[...separators][0]!]!;
    throw new SyntaxError(
      `Row ${index} has ${name} and spaces between its numbers. Use one of them.`,
    );
  }
  return cells;
}

/** `1 000` is a thousand, with a space as in French, or the numbers 1 and 0. */
function requireNoThousands(cell: Token[]): Token[] {
  const [{ text } = { text: '' }] = cell;
  if (cell.length === 1 && /^00+$/.test(text)) {
    throw new SyntaxError(
      `${quoted(text)} may be a number, or the end of one: write 1000, not 1 000.`,
    );
  }
  return cell;
}

const SEPARATORS: Partial<Record<Token['kind'], string>> = {
  cell: 'commas',
  bar: 'bars',
  row: 'semicolons',
};
const isSeparating = (kind: Token['kind']): boolean => kind in SEPARATORS;
const isNumber = (cell: readonly Token[]): boolean => numberOf(cell) !== undefined;

/** Two tabs with nothing between them: a cell of a spreadsheet that is empty. */
const EMPTY_CELL = /\t[^\S\n]*\t/;

/** Spaces part numbers, but not a number from the slash of its fraction. */
export function splitBySpace(row: readonly Token[], { text }: Source): Token[][] {
  const cells: Token[][] = [];
  row.forEach((token, index) => {
    const before = row[index - 1];
    const joined = before !== undefined && (token.kind === 'over' || before.kind === 'over');
    if (before && EMPTY_CELL.test(text.slice(before.end, token.start))) cells.push([]);
    if (joined || (before !== undefined && !token.spaced)) cells.at(-1)!.push(token);
    else cells.push([token]);
  });
  return cells;
}
