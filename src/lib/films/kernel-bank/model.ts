import { kernelBank, type Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';

export type BankName = keyof typeof kernelBank;
export const BANK_NAMES = Object.keys(kernelBank) as BankName[];

/** A kernel of the bank, and the pixel that is looked at. */
export interface BankState {
  readonly kernel: BankName;
  readonly place: Point;
}

/** What the figure opens with: at a digit of the printed table in the still life. */
export const BANK_FIRST: BankState = { kernel: 'sharpen', place: { x: 376, y: 872 } };

/** What each kernel does, in a sentence. */
export const BANK_SENTENCES: Readonly<Record<BankName, string>> = {
  small_blur: 'small_blur: the mean of 49 pixels, 1/49 each.',
  large_blur: 'large_blur: the mean of 441 pixels, 1/441 each.',
  sharpen: 'sharpen: five times the pixel, minus its four neighbours.',
  laplacian: 'laplacian: the four neighbours, minus four times the pixel.',
  sobel_x: 'sobel_x: what lies to the right, minus what lies to the left.',
  sobel_y: 'sobel_y: what lies below, minus what lies above.',
};

/** A photo of this size under the bank; what is shown is the kernel. */
export const bankModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<BankState, Matrix> => ({
  make: ({ kernel }) => kernelBank[kernel],
  link: joinedLink(choiceLink('kernel', BANK_NAMES), placeLink(areaOf(photo))),
  looks: ['place'],
});
