import type { Token } from './tokens.ts';

/** What Julia prints before a matrix: `3×3 Matrix{Float64}:`. The sign has become `*`. */
const JULIA = /^\s*(\d{1,6})\*(\d{1,6}) \p{L}[\w{}, ]{0,60}:[^\S\n]*(?=\n)/u;

/** The element type that Julia writes before its brackets: `Float32[1.0 2.0]`. */
const JULIA_TYPE = /^(\s*)(?:U?Int|Float|Rational)\d{0,3}(?:\{U?Int\d{1,3}\})?(?=\[)/;

export interface Printed {
  /** With blanks in place of what was taken away, so that places stay what they are. */
  readonly text: string;
  /** Rows and columns, where they are said. */
  readonly declared: readonly number[];
}

/** Takes what Julia writes before a matrix from a plain text. */
export function withoutJulia(text: string): Printed {
  const found = JULIA.exec(text);
  const type = found === null ? JULIA_TYPE.exec(text) : null;
  const taken = found?.[0].length ?? type?.[0].length ?? 0;
  return {
    text: ' '.repeat(taken) + text.slice(taken),
    declared: found === null ? [] : [Number(found[1]), Number(found[2])],
  };
}

const isLine = ({ kind }: Token): boolean => kind === 'line';
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/**
 * The lines of a matrix as R prints it, without the names of its columns (`[,1] [,2]`) and its rows
 * (`[1,]`); undefined for any other text, and for a table whose names are not in order.
 */
export function withoutRNames(tokens: readonly Token[]): Token[] | undefined {
  const end = tokens.findIndex(isLine);
  const names = textOf(tokens.slice(0, end));
  const columns = end / 4;
  const expected = Array.from({ length: columns }, (_, column) => `[,${column + 1}]`).join('');
  if (end < 4 || names !== expected) return undefined;
  const rest: Token[] = [];
  let row = 0;
  for (let index = end; index < tokens.length; index++) {
    if (isLine(tokens[index]!) && textOf(tokens.slice(index + 1, index + 5)) === `[${row + 1},]`) {
      rest.push(tokens[index]!);
      row++;
      index += 4;
    } else {
      rest.push(tokens[index]!);
    }
  }
  return rest;
}
