/**
 * Statements of a lesson that could be false: that numbers are equal, 0, unchanged, larger. The text
 * as it stands in the lesson, and whether it is so, computed from the lesson's own data.
 */
export type Claims = Readonly<Record<string, boolean>>;

/**
 * @param text The lesson with its exercises. Markup and line breaks do not matter.
 * @throws {Error} that names every claim that is false, or does not stand in the text any more.
 */
export function checkClaims(claims: Claims, text: string): void {
  const words = plain(text);
  const faults = Object.entries(claims).flatMap(([claim, holds]) => {
    if (!words.includes(plain(claim))) return [`The text does not say “${claim}”.`];
    return holds ? [] : [`It is not true that “${claim}”.`];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The question of a `<Check>` is text, other attributes are not. */
const plain = (text: string): string =>
  text
    .replaceAll(/<Check\s+question="([^"]*)"\s*>/g, '$1 ')
    .replaceAll(/<[^>]*>|[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
