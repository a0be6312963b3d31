import { codeToTokens, createCssVariablesTheme } from 'shiki';

export interface ListingToken {
  readonly text: string;
  /** Kind of the token, for its colour: keyword, comment, constant, string, function ... */
  readonly kind: string;
}

export interface ListingLine {
  readonly tokens: readonly ListingToken[];
  /** The name under which a figure marks this line. */
  readonly name: string | undefined;
}

/**
 * A block of a source file: the line that holds `start`, up to the closing brace at its indentation.
 *
 * @throws {RangeError} if no line, or more than one, holds `start`.
 */
export function excerpt(source: string, start: string): string {
  const lines = source.split('\n');
  const first = onlyLine(lines, start);
  const indentation = lines[first]!.match(/^ */)![0];
  const last = lines.findIndex(
    (line, index) => index > first && line.startsWith(`${indentation}}`),
  );
  if (last < 0) throw new RangeError(`the block of "${start}" has no closing brace`);
  return lines
    .slice(first, last + 1)
    .map((line) => line.slice(indentation.length))
    .join('\n');
}

/** Index of the one line that holds `text`. @throws {RangeError} if there is not exactly one */
export function onlyLine(lines: readonly string[], text: string): number {
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index] : []));
  if (found.length !== 1) {
    throw new RangeError(`"${text}" stands on ${found.length} lines of the listing, not on one`);
  }
  return found[0]!;
}

/**
 * Colours a listing by classes, since the content policy allows no style attributes.
 *
 * @param names For lines that a figure marks: a name, and a text that this line alone holds.
 */
export async function listingLines(
  source: string,
  names: Readonly<Record<string, string>> = {},
): Promise<ListingLine[]> {
  const lines = source.replace(/\n$/, '').split('\n');
  const named = new Map(
    Object.entries(names).map(([name, text]) => [onlyLine(lines, text), name] as const),
  );
  const { tokens } = await codeToTokens(lines.join('\n'), {
    lang: 'ts',
    theme: createCssVariablesTheme(),
    // By default a line that takes longer than half a second, on a busy machine, loses its colours.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line, index) => ({
    name: named.get(index),
    tokens: line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  }));
}

const kindOf = (color: string | undefined): string =>
  color?.match(/--shiki-token-([\w-]+)/)?.[1] ?? 'plain';
