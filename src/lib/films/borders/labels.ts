import type { OutputSize, Rule } from './scene.ts';

/** Sides that a kernel can be given: odd, so that its frame is equally wide on both sides. */
export const KERNEL_SIDES = [1, 3, 5, 7] as const;

/** Sizes of the drawings: 1 is 40 px a cell. */
export const SCALES = { framed: 0.7, output: 0.68 } as const;

/** What each rule does, in a few words. */
export const RULE_NOTES: Readonly<Record<Rule, string>> = {
  none: 'no frame: only where the kernel fits',
  zero: 'black all round',
  replicate: 'the nearest pixel inside',
  reflect: 'mirrored, the edge pixel twice',
  reflect101: 'mirrored, the edge pixel once',
  wrap: 'round to the other side',
};

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
