import { kernelBank, type Border, type Matrix, type Rounding } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { placeLink } from '../link.ts';
import { BANK_NAMES, type BankName } from '../kernel-bank/model.ts';

/** How a program goes about what the kernel leaves open. */
export interface Rules {
  readonly border: Border;
  readonly rounding: Rounding;
}

/** What `cv2.filter2D` does unless it is told otherwise. */
export const OPENCV: Rules = { border: 'reflect101', rounding: 'half-even' };

/** Another program that differs in one of the two, or in both as the tutorial's loop does. */
export const OTHERS = {
  both: { border: 'replicate', rounding: 'truncate' },
  border: { ...OPENCV, border: 'replicate' },
  fractions: { ...OPENCV, rounding: 'truncate' },
} as const satisfies Readonly<Record<string, Rules>>;

export type Other = keyof typeof OTHERS;

export interface DifferencesState {
  readonly kernel: BankName;
  readonly other: Other;
  readonly place: Point;
}

export interface Compared {
  readonly kernel: Matrix;
  readonly rules: Rules;
}

/** What the figure opens with: the corner of the photo, where both differences can be seen. */
export const DIFFERENCES_FIRST: DifferencesState = {
  kernel: 'small_blur',
  other: 'both',
  place: { x: 360, y: 270 },
};

export const compared = ({ kernel, other }: Omit<DifferencesState, 'place'>): Compared => ({
  kernel: kernelBank[kernel],
  rules: OTHERS[other],
});

/** A photo of this size, filtered by two programs. */
export const differencesModel = (photo: {
  readonly width: number;
  readonly height: number;
}): FigureModel<DifferencesState, Compared> => ({
  make: compared,
  link: joinedLink(
    choiceLink('kernel', BANK_NAMES),
    choiceLink('other', Object.keys(OTHERS) as Other[]),
    placeLink(areaOf(photo)),
  ),
  looks: ['place'],
});
