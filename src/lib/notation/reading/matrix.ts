import { quoted } from './characters.ts';
import { readExpression, type Declared } from './expression.ts';
import { readLines } from './lines.ts';
import { tooLarge } from './number.ts';
import { plainText } from './plain-text.ts';
import { withoutJulia, withoutRNames } from './printed.ts';
import { onlyReading, type ParsedMatrix } from './reading.ts';
import { noNumber, type Source } from './refuse.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A kernel of 255 x 255 weights with 15 characters each is within it. */
const LONGEST_TEXT = 1_000_000;

/**
 * The matrix that a text means, however it is written; nothing in it is evaluated as code. Every
 * character that is not white space counts, or the text is refused.
 *
 * ```text
 * text     = [name "="] (factors | lines) [";"]
 * factors  = {factor ("*" | "/")} matrix {("*" | "/") factor}       1/16 * [1 2 1; 2 4 2; 1 2 1]
 * matrix   = list | list {"," list} | call                         [1,2],[3,4] are two rows
 * list     = bracket (list {"," list} | row {(";" | newline) row}) bracket
 * call     = "np.array(" list [", dtype=" type] ")"                also ones, zeros, eye with their sides
 * lines    = row {newline row} | row {";" row}                     in one line also 0 1 0, 1 4 1
 * row      = number {separator number}                             a comma, semicolon, bar, tab or space
 * number   = ["-"] decimal ["/" ["-"] decimal]                     12, .5, 1e-3, 1/9, ½, 0.5f
 * ```
 *
 * So a text is read that NumPy, MATLAB, Mathematica, Julia, R, C, JSON, CSV, Markdown or LaTeX has.
 * A decimal comma is read where nothing else fits.
 *
 * @param text At most a million characters.
 * @throws {AmbiguousMatrix} with all its readings, if it may mean several matrices
 * @throws {SyntaxError} if there is no number, if rows differ in length, and for the first piece that
 *   is not understood, which the message quotes. Rows and columns of numbers are counted from 0,
 *   lines and characters of the text from 1.
 */
export function parseMatrix(text: string): ParsedMatrix {
  if (text.length > LONGEST_TEXT) {
    throw new SyntaxError(
      `This text has ${text.length} characters, and the limit is ${LONGEST_TEXT}.`,
    );
  }
  const { text: plain, declared: printed } = withoutJulia(plainText(text));
  const source: Source = { text: plain, written: text };
  const tokens = tokensOf(plain);
  const lines = withoutRNames(tokens);
  if (lines !== undefined) {
    return onlyReading(readLines(lines, source).map((matrix) => checked(matrix)));
  }
  const { declared, rest } = withoutName(tokens);
  if (!rest.some(({ kind }) => kind === 'number' || kind === 'name' || kind === 'other')) {
    throw noNumber();
  }
  const hasBrackets = rest.some(({ kind }) => kind === 'open');
  const matrices = hasBrackets
    ? readExpression(withoutEnd(rest), source, declared)
    : readLines(rest, source);
  const size = printed.length > 0 ? printed : declared;
  return onlyReading(matrices.map((matrix) => checked(matrix, size)));
}

/** @throws {SyntaxError} for what float32 cannot hold, and if the size is not the one that is said */
function checked(matrix: ParsedMatrix, declared: Declared = []): ParsedMatrix {
  const { width, height, values } = matrix;
  const large = values.find((value) => !Number.isFinite(Math.fround(value)));
  if (large !== undefined) throw new SyntaxError(tooLarge(quoted(String(large))));
  const sides = declared.length === 1 ? [values.length] : [height, width];
  if (declared.some((side, i) => side !== undefined && side !== sides[i])) {
    const said = declared.map((side) => side ?? '?').toReversed();
    throw new SyntaxError(
      `Its size is given as ${said.join(' by ')}, and ${sides.toReversed().join(' by ')} numbers follow.`,
    );
  }
  return matrix;
}

/** A statement may end with a semicolon or, inside a list of others, with a comma. */
function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ kind }) => !['row', 'cell', 'line'].includes(kind));
  return tokens.slice(0, end + 1);
}

interface Unnamed {
  readonly rest: readonly Token[];
  readonly declared: Declared;
}

/** Words with their types and sides, in signs: `const float * kernel [ 3 ] [ 3 ]` is `ww:w[1][1]`. */
const NAME = /^w(?:w|:|\[1?\])*$/;

/** `kernel =`, `const float kernel[3][3] =`, `kernel <-`, `kernel:`. */
function withoutName(tokens: readonly Token[]): Unnamed {
  const start = tokens.findIndex(({ kind }) => kind !== 'line');
  const isLabel = tokens[start + 1]?.text === ':';
  const end = isLabel ? start + 1 : tokens.findIndex(({ kind }) => kind === 'assign');
  const name = tokens.slice(start, Math.max(start, end));
  if (!NAME.test(name.map(signOf).join(''))) return { rest: tokens, declared: [] };
  return { rest: tokens.slice(end + 1), declared: declaredSides(name) };
}

function signOf({ kind, text }: Token): string {
  if (kind === 'name') return 'w';
  if (kind === 'number') return '1';
  return /^[:*&<>]$/.test(text) ? ':' : text;
}

/** The sides in `kernel[3][3]`, and none in `number[][]`. */
function declaredSides(name: readonly Token[]): Declared {
  const sides = name.flatMap(({ text }, i) => (text === '[' ? [name[i + 1]?.value] : []));
  return sides.every((side) => side === undefined) ? [] : sides;
}
