/** A stretch of a sentence: running text, or a name of code. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

/** A sentence cut at its code, which stands between backticks. A backtick without a partner is text. */
export const stretchesOf = (sentence: string): Stretch[] =>
  sentence
    .split(/`([^`]+)`/)
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
