/** A grid of numbers as it was written, whatever it is for. */
export interface ParsedMatrix {
  readonly width: number;
  readonly height: number;
  readonly values: readonly number[];
}

/** Much of Europe writes decimals like this, others thousands: asking is better than guessing. */
const DECIMAL_COMMA = /^\s*[-+\u2212]?\d+,\d+\s*$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The number that a person typed: `12`, `-0.5`, `1/9`, `1e-3`; a true minus sign is fine.
 *
 * @throws {SyntaxError} for anything else; the message repeats what was typed.
 */
export function parseNumber(text: string): number {
  const parts = text
    .trim()
    .replaceAll('\u2212', '-')
    .split('/')
    .map((part) => part.trim());
  const [numerator, denominator = '1'] = parts;
  const value = Number(numerator) / Number(denominator);
  const readable = parts.length <= 2 && parts.every((part) => DECIMAL.test(part));
  if (readable && Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
    throw new SyntaxError(`"${text.trim()}" is too large: no pixel and no weight can hold it.`);
  }
  if (DECIMAL_COMMA.test(text)) {
    throw new SyntaxError(
      `"${text.trim()}" has a comma. Write a point for decimals: 6.7, not 6,7.`,
    );
  }
  if (!readable || !Number.isFinite(value)) {
    throw new SyntaxError(`"${text.trim()}" is not a number. Try 12, -0.5 or 1/9.`);
  }
  return value;
}

/**
 * The matrix in pasted text: one row per line, or rows in brackets as in Python, or rows that end
 * with semicolons as in MATLAB; numbers are separated by spaces, tabs or commas. In a single line
 * with both spaces and commas, commas separate the rows.
 *
 * @throws {SyntaxError} if there is no number, if rows differ in length, or a number is unreadable;
 *   the message names the row and column, counted from 0.
 */
export function parseMatrix(text: string): ParsedMatrix {
  const rows = rowsOf(text.replace(/,?\s*dtype\s*=\s*[\w.'"]+/, '')).map(wordsOf);
  const width = rows[0]?.length;
  if (width === undefined) throw new SyntaxError('There is no number in it.');
  const uneven = rows.findIndex((words) => words.length !== width);
  if (uneven >= 0) {
    throw new SyntaxError(
      `Row ${uneven} has ${rows[uneven]!.length} numbers, row 0 has ${width}. All rows need the same length.`,
    );
  }
  const values = rows.flatMap((words, row) =>
    words.map((word, column) => numberAt(word, row, column)),
  );
  return { width, height: rows.length, values };
}

/** The text of each row. Inside nested brackets a line break is a space: NumPy wraps long rows. */
function rowsOf(text: string): string[] {
  const plain = text
    .replaceAll(/np\.array|array/g, ' ')
    .replaceAll(/[({]/g, '[')
    .replaceAll(/[)}]/g, ']');
  const rows = /\[\s*\[/.test(plain)
    ? [...plain.matchAll(/\[([^[\]]*)\]/g)].map(([, row]) => row!)
    : linesOf(plain.replaceAll(/[[\]]/g, ' '));
  return rows.map((row) => row.trim()).filter((row) => row !== '');
}

/** Rows without brackets: `0 1 0, 1 4 1, 0 1 0` on one line is three rows, as it reads aloud. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\n\r;]+/).filter((line) => line.trim() !== '');
  const groups = lines.length === 1 ? text.split(',') : [];
  const areRows = groups.length > 1 && groups.every((group) => /\S\s+\S/.test(group.trim()));
  return areRows ? groups : lines;
}

/** The numbers of a row as they were written; a comma at the end of the row is ignored. */
function wordsOf(row: string): string[] {
  return row
    .replace(/,$/, '')
    .split(/\s*,\s*|\s+/)
    .map((word) => word.trim());
}

function numberAt(word: string, row: number, column: number): number {
  try {
    return parseNumber(word);
  } catch (error) {
    throw new SyntaxError(`Row ${row}, column ${column}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
