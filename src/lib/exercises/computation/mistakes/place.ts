import { BORDERS, layoutOf, type Border } from '../../../convolve/index.ts';
import { contains, areaOf, type Point } from '../../../grid/index.ts';
import { work, type Computation, type Working } from '../computation.ts';
import type { KnownMistake } from './known-mistake.ts';

const RULES: Record<Border, string> = {
  replicate: 'borrow the nearest pixel',
  zero: 'count as 0',
  reflect: 'are mirrored with the edge pixel repeated',
  reflect101: 'are mirrored without repeating the edge pixel',
  wrap: 'come from the opposite side',
};

const borderOf = ({ border = 'replicate' }: Computation): Border => border;

const borderMistakes = BORDERS.map((rule): KnownMistake => ({
  id: `border-${rule}`,
  name: `the places outside the image ${RULES[rule]}`,
  working: (computation) =>
    computation.size === 'valid' || rule === borderOf(computation)
      ? undefined
      : work({ ...computation, border: rule }),
  why: (computation) => `Here they ${RULES[borderOf(computation)]}.`,
}));

/** The working of another output pixel, if there is one at that place. */
function workAt(computation: Computation, output: Point): Working | undefined {
  const { image, kernel, size = 'same' } = computation;
  const { width, height } = size === 'same' ? image : layoutOf(image, kernel, { size });
  return contains(areaOf({ width, height }), output) ? work({ ...computation, output }) : undefined;
}

const shift = (id: string, name: string, x: number, y: number): KnownMistake => ({
  id,
  name: `the kernel lies ${name}`,
  working: (computation) => {
    const { output } = computation;
    return workAt(computation, { x: output.x + x, y: output.y + y });
  },
  why: ({ output }) =>
    `Its centre belongs on row ${output.y}, column ${output.x}, and both are counted from 0.`,
});

/** The right sum in the wrong place, or beyond the edge. */
export const placeMistakes: readonly KnownMistake[] = [
  ...borderMistakes,
  shift('one-column-left', 'one column too far to the left', -1, 0),
  shift('one-column-right', 'one column too far to the right', 1, 0),
  shift('one-row-up', 'one row too high', 0, -1),
  shift('one-row-down', 'one row too low', 0, 1),
  {
    id: 'row-for-column',
    name: 'row and column of the output pixel are exchanged',
    working: (computation) => {
      const { x, y } = computation.output;
      return x === y ? undefined : workAt(computation, { x: y, y: x });
    },
    why: ({ output }) =>
      `The pixel is asked for in row ${output.y}, counted downwards, and column ${output.x}, counted to the right.`,
  },
];
