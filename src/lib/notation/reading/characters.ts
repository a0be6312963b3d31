/** Characters that are written for a minus sign: hyphens, dashes of one width, and the sign itself. */
const MINUS = '\u2010\u2011\u2012\u2013\u2212\ufe63';

const TIMES = '\u00d7\u00b7\u2217\u2219\u22c5';
const DIVIDED_BY = '\u00f7\u2044\u2215';

/** The pieces of tall brackets in which SymPy and others draw a matrix. */
const BARS = '\u239b\u239c\u239d\u239e\u239f\u23a0\u23a1\u23a2\u23a3\u23a4\u23a5\u23a6\u2502';

const LINE_BREAKS = '\v\f\u0085\u2028\u2029';
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff';

const PLAIN = new Map(
  (
    [
      [MINUS, '-'],
      [TIMES, '*'],
      [DIVIDED_BY, '/'],
      [BARS, '|'],
      [LINE_BREAKS, '\n'],
      [INVISIBLE, ' '],
    ] as const
  ).flatMap(([characters, plain]) => [...characters].map((character) => [character, plain])),
);

/** Full-width characters of East Asian keyboards stand in the order of ASCII, this far away. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;

const NOT_PLAIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
const INVISIBLE_IN_NUMBER = new RegExp(`[\\d.]([${INVISIBLE}])[\\d.]`);

/**
 * The text in the characters that a program would use: `-` for every minus sign, `\n` for every line
 * break, spaces for what cannot be seen. Each character stays where it is, so that places in the
 * result are places in `text`.
 *
 * @throws {SyntaxError} if a number has an invisible character inside: it may be one number or two.
 */
export function plainText(text: string): string {
  const inside = INVISIBLE_IN_NUMBER.exec(text);
  if (inside) throw new SyntaxError(`${characterName(inside[1]!)}, stands inside a number.`);
  return text
    .replaceAll(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(NOT_PLAIN, (character) => PLAIN.get(character)!)
    .replaceAll(/\r\n/g, ' \n')
    .replaceAll('\r', '\n');
}

/** What characters are called that look like others, or like nothing. */
const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'a null character',
  '\u00ad': 'a soft hyphen',
  '\u060c': 'an Arabic comma',
  '\u066b': 'an Arabic decimal separator',
  '\u200b': 'a zero width space',
  '\u200c': 'a zero width non-joiner',
  '\u200d': 'a zero width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2014': 'an em dash',
  '\u2015': 'a horizontal bar',
  '\u2018': 'a quotation mark',
  '\u2019': 'a quotation mark',
  '\u201c': 'a quotation mark',
  '\u201d': 'a quotation mark',
  '\u2026': 'an ellipsis',
  '\u2060': 'a word joiner',
  '\u3001': 'an ideographic comma',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'a replacement character: the text was read in the wrong encoding',
};

/** A character by its code, with its name where it has one here: "U+2014, an em dash". */
function characterName(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return code + (NAMES[character] === undefined ? '' : `, ${NAMES[character]}`);
}

/** How much of a text that was not understood is said back. */
const LONGEST_QUOTE = 40;

/**
 * A piece of what was written, to be repeated in a message: in quotation marks, with no more than 40
 * characters, and with the codes of characters that cannot be told by their look.
 */
export function quoted(text: string): string {
  const trimmed = text.trim().slice(0, 4 * LONGEST_QUOTE);
  const characters = [...trimmed];
  const shown = characters.slice(0, LONGEST_QUOTE).join('').replaceAll(/\s+/g, ' ');
  const strange = characters.find((one) => /[^\x20-\x7e\s\p{L}]/u.test(one));
  const ending = characters.length > LONGEST_QUOTE ? '...' : '';
  const name = strange === undefined ? '' : ` (${characterName(strange)})`;
  return `"${shown}${ending}"${name}`;
}
