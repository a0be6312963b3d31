import { quotedByName } from './character-names.ts';
import { notANumber } from './number.ts';
import { notUnderstood, type Source } from './refuse.ts';
import type { Token } from './tokens.ts';

/** The number that these pieces are, all of them: a signed number, or two with a slash between. */
export function numberOf(tokens: readonly Token[]): number | undefined {
  const slash = tokens.findIndex(({ kind }) => kind === 'over');
  const numerator = signedOf(slash < 0 ? tokens : tokens.slice(0, slash));
  const denominator = slash < 0 ? 1 : signedOf(tokens.slice(slash + 1));
  if (numerator === undefined || denominator === undefined) return undefined;
  const value = numerator / denominator;
  return Number.isFinite(value) ? value : undefined;
}

function signedOf(tokens: readonly Token[]): number | undefined {
  const [sign, number] = tokens.length === 1 ? [undefined, tokens[0]!] : tokens;
  if (tokens.length > 2 || number?.kind !== 'number') return undefined;
  if (sign !== undefined && sign.kind !== 'sign') return undefined;
  return sign?.text === '-' ? -number.value! : number.value!;
}

/** @throws {SyntaxError} that names the cell, or the piece of it that is not understood */
export function cellValue(cell: readonly Token[], y: number, x: number, source: Source): number {
  const place = `Row ${y}, column ${x}`;
  const [first] = cell;
  if (first === undefined) throw new SyntaxError(`${place} is empty.`);
  const value = numberOf(cell);
  if (value !== undefined) return value;
  const strange = cell.find(({ kind }) => kind !== 'number' && kind !== 'sign' && kind !== 'over');
  if (strange && cell.length > 1 && strange !== first) throw notUnderstood(source, strange);
  const piece = source.written.slice(first.start, cell.at(-1)!.end);
  throw new SyntaxError(`${place}: ${notANumber(quotedByName(piece))}`);
}
