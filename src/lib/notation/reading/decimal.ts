/** Digits with an exponent as most write it, as Mathematica does (`*^`), and as Julia does (`f`). */
const UNSIGNED =
  /(?<digits>\d+(?:\.\d*)?|\.\d+)(?:(?:[eE]|\*\^|f(?=[-+\d]))(?<exponent>[-+]?\d+))?[fFL]?/y;

/** Fractions that are one character: a quarter to three quarters, a seventh to seven eighths. */
const VULGAR = /[\u00bc-\u00be\u2150-\u215e]/;

/** What such a fraction is: Unicode decomposes it into its numbers, with a fraction slash between. */
function vulgarValue(character: string): number {
  const [numerator, denominator] = character.normalize('NFKC').split('\u2044');
  return Number(numerator) / Number(denominator);
}

/** What cannot follow a number without a break. */
const GOES_ON = new RegExp(`[\\w.]|${VULGAR.source}`);

/** A number without a sign as it stands in a text. */
export interface Decimal {
  readonly value: number;
  /** Where the text goes on. */
  readonly end: number;
}

/**
 * The number that starts at `start`: `12`, `.5`, `1e-3`, `0.5f` as in C, `3L` as in R, `½`, `1½`.
 *
 * @returns `undefined` if none does, or if more letters, digits or points follow, as in `0x10`.
 */
export function decimalAt(text: string, start: number): Decimal | undefined {
  UNSIGNED.lastIndex = start;
  const found = UNSIGNED.exec(text);
  const whole = found === null ? start : UNSIGNED.lastIndex;
  const fraction = VULGAR.test(text[whole] ?? '') ? vulgarValue(text[whole]!) : undefined;
  const end = fraction === undefined ? whole : whole + 1;
  if (end === start || GOES_ON.test(text[end] ?? '')) return undefined;
  return { value: (found === null ? 0 : valueOf(found.groups!)) + (fraction ?? 0), end };
}

const valueOf = ({ digits, exponent }: Record<string, string | undefined>): number =>
  Number(`${digits!}e${exponent ?? '0'}`);
