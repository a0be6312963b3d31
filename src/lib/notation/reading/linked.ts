import { parseMatrix } from './matrix.ts';
import type { ParsedMatrix } from './reading.ts';

/** More than 1,000 numbers; figures and the lab have room for 15 x 15. */
const LONGEST_LINK = 20_000;

/**
 * A matrix as a link has it. The site writes no long ones, and what is longer is not read at all:
 * half a megabyte would stop the page for half a second.
 *
 * @throws {SyntaxError} What `parseMatrix` throws, and for more than 20,000 characters.
 */
export function parseLinked(text: string): ParsedMatrix {
  if (text.length > LONGEST_LINK) {
    throw new SyntaxError(
      `a matrix of it has ${text.length} characters, and the limit is ${LONGEST_LINK}.`,
    );
  }
  return parseMatrix(text);
}
