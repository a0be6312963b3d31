import { codeOf, quoted } from './characters.ts';

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

/** A piece of a text, with the code and the name of a character that cannot be told by its look. */
export const quotedByName = (text: string): string =>
  quoted(text, (character) => [codeOf(character), NAMES[character]].filter(Boolean).join(', '));
