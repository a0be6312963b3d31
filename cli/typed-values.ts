import type { Anchor } from '../src/lib/convolve/index.ts';
import { parseNumber } from '../src/lib/notation/index.ts';
import { LARGEST_PICTURE } from '../src/lib/pictures/index.ts';
import { asOneSentence, Refusal } from './refusal.ts';
import { quoted } from './shown.ts';

/** How the values of options are typed. Each reader throws a `Refusal` that begins with the option. */

/** `2`, `-0.5`, `1/9`. */
export function readNumber(option: string, text: string): number {
  try {
    return parseNumber(text);
  } catch (error) {
    throw new Refusal(`${option}: ${asOneSentence((error as Error).message)}`, { cause: error });
  }
}

/** `1,0`: column 1, row 0. */
export function readAnchor(option: string, text: string): Anchor {
  const [, x, y] = /^\s*(\d+)\s*,\s*(\d+)\s*$/.exec(text) ?? [];
  if (x === undefined || y === undefined) {
    throw new Refusal(
      `${option}: received ${quoted(text)}; pass a column and a row from 0, as in ${option} 1,1`,
    );
  }
  return { x: Number(x), y: Number(y) };
}

/** More pixels no picture can have whose sides are within the limit. */
const MOST_PIXELS = LARGEST_PICTURE.side ** 2;

/** `800000`, or in millions `80M`. */
export function readPixels(option: string, text: string): number {
  const [, digits = '0', unit] = /^(\d+)(M?)$/i.exec(text) ?? [];
  const pixels = Number(digits) * (unit === '' ? 1 : 1e6);
  if (pixels < 1 || pixels > MOST_PIXELS) {
    throw new Refusal(
      `${option}: received ${quoted(text)}; pass pixels or megapixels, as in 80M, up to ${Math.floor(MOST_PIXELS / 1e6)}M`,
    );
  }
  return pixels;
}

export function readName<Name extends string>(
  option: string,
  value: string,
  known: readonly Name[],
): Name {
  const found = known.find((name) => name === value);
  if (found === undefined) {
    throw new Refusal(`${option}: received ${quoted(value)}; pass one of ${known.join(', ')}`);
  }
  return found;
}
