/** Digits with an exponent as most write it, as Mathematica does (`*^`), and as Julia does (`f`). */
const UNSIGNED =
  /(?<digits>\d+(?:\.\d*)?|\.\d+)(?:(?:[eE]|\*\^|f(?=[-+\d]))(?<exponent>[-+]?\d+))?[fFL]?/y;

const VULGAR: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** What cannot follow a number without a break. */
const GOES_ON = new RegExp(`[\\w.${Object.keys(VULGAR).join('')}]`);

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
  const fraction = VULGAR[text[whole] ?? ''];
  const end = fraction === undefined ? whole : whole + 1;
  if (end === start || GOES_ON.test(text[end] ?? '')) return undefined;
  return { value: (found === null ? 0 : valueOf(found.groups!)) + (fraction ?? 0), end };
}

const valueOf = ({ digits, exponent }: Record<string, string | undefined>): number =>
  Number(`${digits!}e${exponent ?? '0'}`);
