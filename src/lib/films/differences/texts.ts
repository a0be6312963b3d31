import type { Point } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { BankName } from '../kernel-bank/model.ts';
import type { Difference } from './difference.ts';
import type { Other } from './model.ts';

const RULES: Readonly<Record<Other, string>> = {
  both: 'One program repeats the edge pixel and drops fractions; OpenCV mirrors and rounds.',
  border: 'Both round, but one repeats the edge pixel where OpenCV mirrors.',
  fractions: 'Both mirror at the edge, but one drops fractions where OpenCV rounds.',
};

/** What is compared, in a sentence. */
export const differencesSentence = (kernel: BankName, other: Other): string =>
  `${kernel}. ${RULES[other]}`;

/** What becomes of a pixel in both programs, in a sentence. */
export function pairText({ x, y }: Point, before: number, other: number, openCv: number): string {
  const becomes = `At row ${y}, column ${x}, ${before} becomes ${other} in one program`;
  return other === openCv ? `${becomes}, and in OpenCV.` : `${becomes}, and ${openCv} in OpenCV.`;
}

const count = (number: number): string => number.toLocaleString('en');

/** Below this share there is nothing to round to. */
const SMALLEST = 0.001;

function share(pixels: number, all: number): string {
  const percent = (100 * pixels) / all;
  if (percent < SMALLEST) return `less than ${SMALLEST}%`;
  return `${formatNumber(percent, percent < 1 ? 3 : 1)}%`;
}

/** How far the two are apart, in a sentence. */
export function countSentence({ pixels, most, depth }: Difference, all: number): string {
  if (pixels === 0) return `They agree at all ${count(all)} pixels.`;
  const differ = `${count(pixels)} of ${count(all)} pixels differ (${share(pixels, all)})`;
  const level = most === 1 ? 'by 1 gray level' : `by up to ${most} gray levels`;
  const frame = depth === 0 ? 'at the very edge' : `within ${depth + 1} pixels of the edge`;
  return `${differ}, ${level}, ${depth < FRAME ? `all of them ${frame}` : 'all over the photo'}.`;
}

/** No kernel of the bank reaches further than 10 pixels. */
const FRAME = 10;
