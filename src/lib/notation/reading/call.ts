import type { ParsedMatrix } from './reading.ts';
import { readList } from './nested.ts';
import { noNumber, notUnderstood, type Source } from './refuse.ts';
import type { Nested } from './shape.ts';
import type { Token } from './tokens.ts';

/** What makes a matrix of lists, in Python, Julia and JavaScript, after the name of its module. */
const MAKES_MATRIX =
  /^(?:(?:np|numpy|jnp|torch|tf)\.)?(?:array|asarray|matrix|mat|tensor|constant|Float(?:32|64)Array)$/;

/** A matrix of one value. The module tells how a single side is meant. */
const FILLS = /^(?<module>(?:np|numpy|jnp|torch|tf)\.)?(?<kind>ones|zeros|eye)$/;

const TYPE =
  /^["']?(?:(?:np|numpy|jnp|torch|tf)\.)?(?:(?<unsigned>u)?(?<whole>int)|float|double|half)\d{0,2}["']?$/;

/** The largest number of values that a call may ask for. */
const MOST_VALUES = 2 ** 20;

export interface ReadCall {
  /** A list as it stands there, or the matrices that the call may make. */
  readonly matrix: Nested | readonly ParsedMatrix[];
  /** The index of the token after the closing parenthesis. */
  readonly end: number;
}

/**
 * The call whose name is a token: `np.array([[1, 2]], dtype="float")`, `ones(3, 3)`.
 *
 * @returns `undefined` if that name is no call which makes a matrix
 */
export function readCall(
  tokens: readonly Token[],
  start: number,
  source: Source,
): ReadCall | undefined {
  const { text } = tokens[start]!;
  const fills = FILLS.exec(text);
  if (tokens[start + 1]?.text !== '(' || !(fills || MAKES_MATRIX.test(text))) return undefined;
  let index = skipLines(tokens, start + 2);
  const sides: Token[] = [];
  let list: Nested | undefined;
  if (tokens[index]?.kind === 'open') ({ list, end: index } = readList(tokens, index, source));
  else {
    for (; tokens[index] && fills && isSide(tokens, index); index++) sides.push(tokens[index]!);
    list = { sides: [], values: sides.filter(isNumber).map(({ value }) => value!) };
  }
  const end = endOfArguments(tokens, index, source, list.values);
  if (list.values.length === 0) throw noNumber();
  const filled = fills && { name: fills.groups!, sides: list.values };
  return { matrix: filled ? filledMatrices(filled, tokens[start]!, source) : list, end };
}

const isNumber = ({ kind }: Token): boolean => kind === 'number';

/** `3` or `3,` before another number: not the comma before a type. */
const isSide = (tokens: readonly Token[], index: number): boolean =>
  isNumber(tokens[index]!) ||
  (tokens[index]!.kind === 'cell' &&
    tokens[index + 1] !== undefined &&
    isNumber(tokens[index + 1]!));

function skipLines(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.kind === 'line') index++;
  return index;
}

/** Passes `, dtype="float")`, and refuses a type that could not hold the numbers. */
function endOfArguments(
  tokens: readonly Token[],
  start: number,
  source: Source,
  values: readonly number[],
): number {
  const rest = tokens.slice(start).filter(({ kind }) => kind !== 'line');
  const [comma, keyword, assign] = rest;
  const hasKeyword = keyword?.text === 'dtype' && assign?.kind === 'assign';
  const type = comma?.kind === 'cell' ? rest[hasKeyword ? 3 : 1] : undefined;
  const kind = type?.kind === 'name' ? TYPE.exec(type.text)?.groups : undefined;
  if (kind !== undefined) requireHolding(type!, kind, values);
  const length = kind === undefined ? 0 : hasKeyword ? 4 : 2;
  // A list of arguments, too, may end with a comma.
  const closing =
    rest[length]?.kind === 'cell' && rest[length + 1]?.text === ')' ? length + 1 : length;
  const last = rest[closing] ?? tokens.at(-1)!;
  if (last.text !== ')') throw notUnderstood(source, kind === undefined ? (type ?? last) : last);
  return tokens.indexOf(last, start) + 1;
}

function requireHolding(
  { text }: Token,
  { whole, unsigned }: Record<string, string | undefined>,
  values: readonly number[],
): void {
  const lost = values.find(
    (value) => (whole && !Number.isInteger(value)) || (unsigned && value < 0),
  );
  if (lost === undefined) return;
  throw new SyntaxError(`The type ${text} cannot hold ${lost}. Leave the type out.`);
}

interface Filled {
  readonly name: Readonly<Record<string, string | undefined>>;
  readonly sides: readonly number[];
}

function filledMatrices({ name, sides }: Filled, token: Token, source: Source): ParsedMatrix[] {
  const [rows, columns = rows] = sides;
  const isSize = (side = 0): boolean => Number.isInteger(side) && side >= 1;
  if (!isSize(rows) || !isSize(columns) || sides.length > 2 || rows! * columns! > MOST_VALUES) {
    throw notUnderstood(source, token);
  }
  const filled = (height: number, width: number): ParsedMatrix => ({
    width,
    height,
    values: Array.from({ length: height * width }, (_, i) =>
      name['kind'] === 'eye'
        ? Number(Math.floor(i / width) === i % width)
        : Number(name['kind'] === 'ones'),
    ),
  });
  if (sides.length === 2 || name['kind'] === 'eye') return [filled(rows!, columns!)];
  // A single side is a row in Python and a square in MATLAB.
  const row = filled(1, rows!);
  return name['module'] === undefined ? [filled(rows!, rows!), row] : [row];
}
