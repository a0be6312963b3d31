import { parseNumber } from '../../lib/notation/index.ts';

/**
 * The weight that was typed into a field.
 *
 * @throws {RangeError} a sentence for the reader that names the field
 */
export function numberAt(text: string, row: number, column: number): number {
  const empty = `Row ${row}, column ${column} is empty. Type a number, such as 0.`;
  if (text.trim() === '') throw new RangeError(empty);
  const problem = problemOf(() => parseNumber(text));
  if (problem !== undefined) throw new RangeError(`Row ${row}, column ${column}: ${problem}`);
  const value = parseNumber(text);
  return value;
}

/** What is wrong with an attempt, in a sentence for the reader; `undefined` if nothing is. */
export function problemOf(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
