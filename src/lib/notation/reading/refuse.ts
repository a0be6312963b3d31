import { quotedByName } from './character-names.ts';
import type { Token } from './tokens.ts';

/** A text that is no matrix, and the pieces that a message may have to quote. */
export interface Source {
  /** In plain characters, for the grammar. */
  readonly text: string;
  /** As it was written, for messages. */
  readonly written: string;
}

export const noNumber = (): SyntaxError => new SyntaxError('There is no number in it.');

/** The error that names the first piece that is not understood and says where it stands. */
export function notUnderstood({ text, written }: Source, { start, end }: Token): SyntaxError {
  const before = text.slice(0, start).split('\n');
  const character = `character ${before.at(-1)!.length + 1}`;
  const place = text.includes('\n') ? `line ${before.length}, ${character}` : character;
  return new SyntaxError(
    `${quotedByName(written.slice(start, end))} is not understood (${place}).`,
  );
}

/** @throws {SyntaxError} if rows differ in length */
export function requireEvenRows(lengths: readonly number[]): void {
  const uneven = lengths.findIndex((length) => length !== lengths[0]);
  if (uneven < 0) return;
  throw new SyntaxError(
    `Row ${uneven} has ${lengths[uneven]!} numbers, row 0 has ${lengths[0]!}. All rows need the same length.`,
  );
}
