import { readCall } from './call.ts';
import { joined, readList } from './nested.ts';
import type { ParsedMatrix } from './reading.ts';
import { noNumber, notUnderstood, type Source } from './refuse.ts';
import { scalarAt, timesRatio, withFactor, type Ratio } from './scalar.ts';
import { matricesOf, unmarkedRow, type Nested } from './shape.ts';
import type { Token } from './tokens.ts';

/**
 * How many rows and columns a declaration says there are, as in C: `kernel[3][3]`; undefined for one
 * that it leaves open. A single side is the number of all.
 */
export type Declared = readonly (number | undefined)[];

/**
 * A matrix in brackets and the factors around it: `1/9 * [[1, 1], [1, 1]]`, `np.ones((3, 3)) / 9`,
 * `-[1 2; 3 4]`. Lists that follow each other are rows.
 */
export function readExpression(
  tokens: readonly Token[],
  source: Source,
  declared: Declared,
): ParsedMatrix[] {
  let matrices: readonly ParsedMatrix[] | undefined;
  let factor: Ratio = { numerator: 1, denominator: 1 };
  let divides = false;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    const scalar = scalarAt(tokens, index);
    const operand = scalar === undefined ? operandAt(tokens, index, source, declared) : undefined;
    if (scalar !== undefined) {
      factor = timesRatio(factor, scalar.ratio, divides);
      index = scalar.end;
    } else if (operand !== undefined && matrices === undefined && !divides) {
      if (operand.several && !isAlone(tokens, index, operand)) {
        throw notUnderstood(source, tokens[operand.end] ?? token);
      }
      ({ matrices, end: index } = operand);
    } else if (token.kind === 'sign' && isOperand(tokens[index + 1])) {
      factor = timesRatio(
        factor,
        { numerator: token.text === '-' ? -1 : 1, denominator: 1 },
        false,
      );
      index++;
      continue;
    } else {
      throw notUnderstood(source, token);
    }
    const after = tokens[skipLines(tokens, index)];
    divides = after?.kind === 'over';
    const juxtaposed = matrices === undefined && isOperand(after);
    if (divides || after?.kind === 'times') index = skipLines(tokens, index) + 1;
    else if (after !== undefined && !juxtaposed) throw notUnderstood(source, after);
    index = skipLines(tokens, index);
    if (tokens[index] === undefined && after !== undefined) throw notUnderstood(source, after);
  }
  if (matrices === undefined) throw noNumber();
  return matrices.map((matrix) => withFactor(matrix, factor));
}

function skipLines(tokens: readonly Token[], start: number): number {
  let index = start;
  while (tokens[index]?.kind === 'line') index++;
  return index;
}

/** A bracket or the name of a call. A sign before it would be a difference, not a factor. */
const isOperand = (token: Token | undefined): boolean =>
  token?.kind === 'open' || token?.kind === 'name';

interface Operand {
  readonly matrices: readonly ParsedMatrix[];
  /** Whether it is lists without a bracket around them all: a factor could belong to one of them. */
  readonly several: boolean;
  readonly end: number;
}

const isAlone = (tokens: readonly Token[], start: number, { end }: Operand): boolean =>
  skipLines(tokens, 0) === start && end === tokens.length;

function operandAt(
  tokens: readonly Token[],
  start: number,
  source: Source,
  declared: Declared,
): Operand | undefined {
  if (tokens[start]!.kind === 'name') {
    const call = readCall(tokens, start, source);
    return call && { matrices: withSize(call.matrix, declared), several: false, end: call.end };
  }
  if (tokens[start]!.kind !== 'open') return undefined;
  const lists: Nested[] = [];
  let end = start;
  for (let next = start; tokens[next]?.kind === 'open';) {
    const read = readList(tokens, next, source);
    lists.push(read.list);
    end = read.end;
    next = end;
    while (['line', 'cell'].includes(tokens[next]?.kind ?? '')) next++;
  }
  const list = lists.length === 1 ? lists[0]! : joined(lists);
  return { matrices: withSize(list, declared), several: lists.length > 1, end };
}

/** What a list may mean: without brackets for its rows, it has them by the size that is declared. */
function withSize(
  list: Nested | readonly ParsedMatrix[],
  declared: Declared,
): readonly ParsedMatrix[] {
  if (!('sides' in list)) return list;
  if (list.sides.length > 1) return matricesOf(list);
  const matrices = matricesOf(list);
  if (declared.length !== 2) return matrices.flatMap(unmarkedRow);
  const { length } = list.values;
  const height = declared[0] ?? length / declared[1]!;
  const width = declared[1] ?? length / height;
  const fits = Number.isInteger(width) && Number.isInteger(height) && height * width === length;
  return fits ? [{ width, height, values: list.values }] : matrices;
}
