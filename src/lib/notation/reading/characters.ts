/** Characters that are written for a minus sign: hyphens, dashes of one width, and the sign itself. */
const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;
const DIVIDED_BY = /[\u00f7\u2044\u2215]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Full-width characters of East Asian keyboards stand in the order of ASCII, this far away. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A number in the characters that a program would use: `-` for every minus sign, spaces for what
 * cannot be seen. Each character stays where it is, so that places in the result are places in `text`.
 */
export const plainNumber = (text: string): string =>
  text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(MINUS, '-')
    .replace(DIVIDED_BY, '/')
    .replace(INVISIBLE, ' ');

/** "U+2014", as tables of characters have it. */
export const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** How much of a text that was not understood is said back. */
const LONGEST_QUOTE = 40;

/**
 * A piece of what was written, to be repeated in a message: in quotation marks, with no more than 40
 * characters, and with the first character that cannot be told by its look.
 *
 * @param nameOf What to call that character. @default its code
 */
export function quoted(text: string, nameOf: (character: string) => string = codeOf): string {
  const trimmed = text.trim().slice(0, 4 * LONGEST_QUOTE);
  const characters = [...trimmed];
  const shown = characters.slice(0, LONGEST_QUOTE).join('').replaceAll(/\s+/g, ' ');
  const strange = characters.find((one) => /[^\x20-\x7e\s\p{L}]/u.test(one));
  const ending = characters.length > LONGEST_QUOTE ? '…' : '';
  const name = strange === undefined ? '' : ` (${nameOf(strange)})`;
  return `“${shown}${ending}”${name}`;
}
