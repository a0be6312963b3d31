import type { Token } from './tokens.ts';

const DIGITS = /^\d+$/;

/**
 * The lines with each comma between two digits read as a decimal point.
 *
 * @returns `undefined` if there is no comma, or one that is no decimal comma
 */
export function joinDecimalCommas(lines: readonly (readonly Token[])[]): Token[][] | undefined {
  const commas = lines.flatMap((line) => line.filter(({ kind }) => kind === 'cell'));
  const joined = lines.map(joinLine);
  const left = joined.some((line) => line.some(({ kind }) => kind === 'cell'));
  return commas.length === 0 || left ? undefined : joined;
}

function joinLine(line: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < line.length; index++) {
    const [whole, comma, digits] = line.slice(index, index + 3);
    if (isDecimal(whole!, comma, digits)) {
      const value = Number(`${whole!.text}.${digits!.text}`);
      joined.push({ ...whole!, text: `${whole!.text},${digits!.text}`, end: digits!.end, value });
      index += 2;
    } else {
      joined.push(whole!);
    }
  }
  return joined;
}

const isDecimal = (whole: Token, comma: Token | undefined, digits: Token | undefined): boolean =>
  comma?.text === ',' &&
  !comma.spaced &&
  digits?.spaced === false &&
  DIGITS.test(whole.text) &&
  DIGITS.test(digits.text);
