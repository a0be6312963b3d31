/**
 * Statements of a lesson that could be false: that numbers are equal, 0, unchanged, larger. The text
 * as it stands in the lesson, and whether it is so, computed from the lesson's own data.
 */
export type Claims = Readonly<Record<string, boolean>>;

/**
 * @param text The lesson with its exercises. Markup and line breaks do not matter.
 * @throws {Error} if a claim is false, or does not stand in the text any more.
 */
export function checkClaims(claims: Claims, text: string): void {
  const words = plain(text);
  for (const [claim, holds] of Object.entries(claims)) {
    if (!words.includes(plain(claim))) throw new Error(`The text does not say “${claim}”.`);
    if (!holds) throw new Error(`It is not true that “${claim}”.`);
  }
}

const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>|[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
