import { readRows, split, withoutEnd } from './rows.ts';
import { noNumber, notUnderstood, requireEvenRows, type Source } from './refuse.ts';
import { scalarAt, type ReadScalar } from './scalar.ts';
import type { Nested } from './shape.ts';
import type { Token } from './tokens.ts';

/** Networks have weights with four sides; brackets that go deeper are no matrix. */
const DEEPEST = 8;

export interface ReadList {
  readonly list: Nested;
  /** The index of the token after the closing bracket. */
  readonly end: number;
}

/**
 * The list whose bracket opens at a token: numbers, or lists. All kinds of brackets are alike.
 *
 * @throws {SyntaxError} if lists differ in size, or for what is no list
 */
export function readList(
  tokens: readonly Token[],
  start: number,
  source: Source,
  depth = 1,
): ReadList {
  const opening = tokens[start]!;
  if (depth > DEEPEST) throw notUnderstood(source, opening);
  const lists: Nested[] = [];
  /** What comes before the first list, or since the last one: all of it, if there is none. */
  let between: Token[] = [];
  let index = start + 1;
  for (; ; index++) {
    const token = tokens[index];
    if (token === undefined) {
      throw new SyntaxError(`${notUnderstood(source, opening).message} It is never closed.`);
    }
    if (token.kind === 'close') {
      if (!isClosing(opening, token)) throw notUnderstood(source, token);
      break;
    }
    const scalar = token.text === '(' ? scalarAt(tokens, index) : undefined;
    if (scalar !== undefined) {
      if (lists.length > 0) throw notUnderstood(source, token);
      between.push(inParentheses(tokens, index, scalar));
      index = scalar.end - 1;
      continue;
    }
    if (token.kind !== 'open') {
      if (lists.length > 0 && !isBetween(token, between)) throw notUnderstood(source, token);
      between.push(token);
      continue;
    }
    // Before the first list, there is nothing to part.
    const stray = between.find((one) => lists.length === 0 && one.kind !== 'line');
    if (stray) throw notUnderstood(source, stray);
    between = [];
    const { list, end } = readList(tokens, index, source, depth + 1);
    lists.push(list);
    index = end - 1;
  }
  return { list: lists.length > 0 ? joined(lists) : leaf(between, source, depth), end: index + 1 };
}

/** `(1/9)` inside a list is a number and no list, as in Python. */
function inParentheses(tokens: readonly Token[], start: number, scalar: ReadScalar): Token {
  const { numerator, denominator } = scalar.ratio;
  const { end } = tokens[scalar.end - 1]!;
  return { ...tokens[start]!, kind: 'number', end, value: numerator / denominator };
}

const PAIRS = ['()', '[]', '{}'];

/** Environments of LaTeX are brackets, too. */
const isClosing = (opening: Token, { text }: Token): boolean =>
  PAIRS.includes(opening.text + text) || (opening.text.length > 1 && text.length > 1);

const isSeparator = ({ kind }: Token): boolean => kind === 'cell' || kind === 'row';

/** Lists are parted by one comma or semicolon at most, and by any number of lines. */
const isBetween = (token: Token, before: readonly Token[]): boolean =>
  token.kind === 'line' || (isSeparator(token) && !before.some(isSeparator));

/** Lists of one size, one in another. */
export function joined(lists: readonly Nested[]): Nested {
  const [first] = lists;
  if (lists.every(({ sides }) => sides.length === 1)) {
    requireEvenRows(lists.map(({ sides }) => sides[0]!));
  }
  const other = lists.find(({ sides }) => String(sides) !== String(first!.sides));
  if (other !== undefined) {
    const sizes = [first!, other].map(({ sides }) => sides.join(' x ')).join(' and ');
    throw new SyntaxError(`The lists in it differ in size: ${sizes}.`);
  }
  return {
    sides: [lists.length, ...first!.sides],
    values: lists.flatMap(({ values }) => values),
  };
}

/** A list of numbers; several rows of them if semicolons or lines part it. */
function leaf(tokens: readonly Token[], source: Source, depth: number): Nested {
  const bar = tokens.find(({ kind }) => kind === 'bar');
  if (bar) throw notUnderstood(source, bar);
  const rows = rowsOf(tokens, depth).map(withoutEnd);
  if (rows.flat().every(isSeparator)) throw noNumber();
  const { width, height, values } = readRows(rows, source);
  return { sides: height === 1 ? [width] : [height, width], values };
}

/**
 * The rows of a list of numbers. Semicolons end them. Where there is none, lines do so in the
 * outermost brackets, as in MATLAB, but not if every line has one number, as programs write a list;
 * further inside, NumPy breaks long rows into lines.
 */
function rowsOf(tokens: readonly Token[], depth: number): Token[][] {
  const isLine = ({ kind }: Token): boolean => kind === 'line';
  const whole = tokens.filter((token) => !isLine(token));
  const some = (rows: Token[][]): Token[][] => rows.filter((row) => row.length > 0);
  if (tokens.some(({ kind }) => kind === 'row')) {
    const atLines = depth === 1 && !tokens.some(({ text }) => text === '&');
    return some(split(atLines ? tokens : whole, (token) => isLine(token) || token.kind === 'row'));
  }
  const lines = some(split(tokens, isLine));
  if (depth > 1 || lines.length < 2) return some([whole]);
  const lengths = lines.map((line) => line.filter(({ kind }) => kind === 'number').length);
  const goesOn = lines.slice(0, -1).every((line) => line.at(-1)!.kind === 'cell');
  const isEven = lengths.every((length) => length === lengths[0] && length > 1);
  return goesOn && !isEven ? [whole] : lines;
}
