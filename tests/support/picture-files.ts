import { readdirSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { root } from './site.ts';

/** The files that the lab and the command line are compared on, made by tests/vectors/make-files.ts. */
export const FOLDER = `${root}tests/vectors/files/`;
export const FILES = readdirSync(FOLDER).sort();

export const [WIDTH, HEIGHT] = [19, 13];

/** Bytes that look like noise: what the files hold that lose nothing. */
export const picture = (channels: 1 | 3 | 4): Uint8Array =>
  Uint8Array.from(
    { length: channels * WIDTH * HEIGHT },
    (_, i) => (Math.imul(i + 7, 2654435761) >>> 11) & 255,
  );

/** The colour of `p3.*`, whose numbers are of Display P3. */
export const FLAT = [200, 100, 50] as const;

/** One colour under four alphas. */
export const TRANSLUCENT = Uint8Array.from([1, 0, 128, 255].flatMap((alpha) => [...FLAT, alpha]));

/** A picture laid down so that an EXIF orientation sets it upright. */
export async function lying(upright: Sharp, orientation: number): Promise<Sharp> {
  // Orientation 6 says: turn by 90 degrees clockwise; so it is stored turned the other way.
  const turns = [0, 0, 0, 180, 180, 90, 270, 270, 90][orientation]!;
  const isMirrored = [2, 4, 5, 7].includes(orientation);
  const { data, info } = await upright
    .clone()
    .rotate(turns)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const turned = sharp(data, { raw: info });
  return isMirrored ? turned.flop() : turned;
}

/** How far the lab and the command line may be apart: libraries round colour profiles differently. */
export const boundOf = (file: string): number => (/^(p3|deep-p3|gamma)/.test(file) ? 1 : 0);

const BROWSERS_READ_NO_TIFF = 'This is a TIFF, which browsers do not read.';

/** Files that are refused, with the beginning of the sentence. */
const REFUSED: readonly (readonly [file: RegExp, sentence: string])[] = [
  [/^cmyk/, 'This picture is in CMYK'],
  [/^code-p3\.png$/, 'This PNG names a colour space by numbers (cICP 12 13 0 1)'],
  [/^(cut-|endless)/, 'This picture is damaged'],
  [/\.avif$/, 'This is an AVIF, and programs do not agree on its pixels.'],
  [/\.svg$/, 'This file is not a picture that can be read.'],
  [/^float-unknown/, 'This TIFF has 32-bit floating-point samples and does not state their range.'],
  [/^signed-unknown/, 'This TIFF has 16-bit signed samples and does not state their range.'],
  [/^float-nan/, 'This TIFF has samples that are no numbers.'],
];

/** The beginning of what is said of a file that is refused, and `undefined` for others. */
export function refusalOf(file: string, by: 'lab' | 'command line'): string | undefined {
  if (by === 'lab' && file.endsWith('.tiff')) return BROWSERS_READ_NO_TIFF;
  return REFUSED.find(([pattern]) => pattern.test(file))?.[1];
}
