import { codeToTokens, createCssVariablesTheme } from 'shiki';

export type Language = 'ts' | 'python' | 'text';

/** The running words, by the names that code has for them. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['image', 'image'],
  ['pixel', 'image'],
  ['kernel', 'kernel'],
  ['weight', 'kernel'],
  ['product', 'product'],
  ['output', 'output'],
]);

export interface ListingToken {
  readonly text: string;
  /** The running word that it names, or `comment`. Nothing else has a look of its own. */
  readonly kind?: string;
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
 * Marks a listing by classes, since the content policy allows no style attributes. Colours belong to
 * the running words: an image has the same one in code as in figures, and no syntax has it.
 *
 * @param names For lines that a figure marks: a name, and a text that this line alone holds.
 */
export async function listingLines(
  source: string,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): Promise<ListingLine[]> {
  const lines = source.replace(/\n$/, '').split('\n');
  const named = new Map(
    Object.entries(names).map(([name, text]) => [onlyLine(lines, text), name] as const),
  );
  const { tokens } = await codeToTokens(lines.join('\n'), {
    lang: language,
    theme: createCssVariablesTheme(),
    includeExplanation: 'scopeName',
    // By default a line that takes longer than half a second, on a busy machine, loses its colours.
    tokenizeTimeLimit: 0,
  });
  return tokens.map((line, index) => ({
    name: named.get(index),
    tokens: joined(
      line.flatMap(({ content, explanation }) => {
        const scopes = explanation?.[0]?.scopes.map(({ scopeName }) => scopeName.split('.')[0]);
        if (scopes?.includes('comment')) return [{ text: content, kind: 'comment' }];
        return scopes?.includes('string') ? [{ text: content }] : splitWords(content);
      }),
    ),
  }));
}

/** A plural is the same word: `products` are so many of `product`. */
const splitWords = (text: string): ListingToken[] =>
  text.split(/\b(\w+)\b/).map((part) => {
    const kind = WORDS.get(part.replace(/s$/, ''));
    return kind === undefined ? { text: part } : { text: part, kind };
  });

/** Neighbours of one kind as one. */
function joined(tokens: readonly ListingToken[]): ListingToken[] {
  const all: ListingToken[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (last?.kind === token.kind && last !== undefined) {
      all[all.length - 1] = { ...token, text: last.text + token.text };
    } else all.push(token);
  }
  return all;
}
