/** Longer texts are cut off in messages: the longest path of most systems' folders still fits. */
const LONGEST = 255;

/** What a message says of a text that is much longer. */
const BEGINNING = 40;

/**
 * A path or a value as a message may repeat it: on one line, without signs that would steer the
 * terminal, and cut off where it is very long.
 */
export function shown(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, BEGINNING)}…` : text;
  return short.replaceAll(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));
}

/** The same in quotation marks, as the value of an option. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > BEGINNING ? `${text.slice(0, BEGINNING)}…` : text);
