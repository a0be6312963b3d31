import type { Matrix } from '../../convolve/index.ts';
import type { Rule } from './rules.ts';
import type { OutputSize } from './scene.ts';

/** Sides that a kernel can be given: odd, so that its frame is equally wide on both sides. */
export const KERNEL_SIDES = [1, 3, 5, 7] as const;

/** Size of the drawings: 1 is 40 px a cell. */
export const SCALE = 0.7;

/** What each rule does, in a few words. */
export const RULE_NOTES: Readonly<Record<Rule, string>> = {
  none: 'no frame: only where the kernel fits',
  zero: 'black all round',
  replicate: 'the nearest pixel inside',
  reflect: 'mirrored, the edge pixel twice',
  reflect101: 'mirrored, the edge pixel once',
  wrap: 'round to the other side',
};

/** What the output is: the mean that a kernel of these sides makes. */
export const outputName = ({ width, height }: Pick<Matrix, 'width' | 'height'>): string =>
  `Output: mean of ${width} × ${height}`;

/** Stands in the place of an output that has no pixel. */
export const NOTHING_LEFT = 'Nothing is left: the kernel fits nowhere.';

/** A side of an output as it is worked out: "5 − 3 + 1 = 3". */
export function sizeFormula(size: OutputSize['size'], image: number, kernel: number, side: number) {
  switch (size) {
    case 'same':
      return String(side);
    case 'full':
      return `${image} + ${kernel} − 1 = ${side}`;
    case 'valid':
      return side === 0
        ? `${image} − ${kernel} + 1 is below 1: none`
        : `${image} − ${kernel} + 1 = ${side}`;
  }
}
