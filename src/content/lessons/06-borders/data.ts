import {
  box,
  correlate,
  createMatrix,
  matrixFromRows,
  pad,
  type Border,
} from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import {
  missingRows,
  paddingByWidth,
  paddingFor,
  paddingGrid,
} from '../../../lib/films/borders/padding.ts';
import { RULES } from '../../../lib/films/borders/rules.ts';
import { outputSize } from '../../../lib/films/borders/scene.ts';

/** The largest number in the image, drawn as white. */
export const white = 99;

/** Thirty-six bright numbers: all differ, so that one sees who was borrowed from, and zeros darken them. */
export const image = matrixFromRows([
  [50, 52, 55, 59, 64, 70],
  [51, 54, 58, 63, 69, 76],
  [53, 57, 62, 68, 75, 82],
  [56, 61, 67, 74, 81, 87],
  [60, 66, 73, 80, 86, 92],
  [65, 72, 79, 85, 91, 99],
]);

/** What the libraries call a rule; from their own manuals. */
const NAMES: Readonly<Record<Border, readonly string[]>> = {
  replicate: ['`BORDER_REPLICATE`', '`nearest`', '`edge`', '`replicate`', "`'replicate'`"],
  zero: ['`BORDER_CONSTANT`', '`constant`', '`constant`', '`zeros`', '`0`'],
  reflect: ['`BORDER_REFLECT`', '`reflect`', '`symmetric`', 'none', "`'symmetric'`"],
  reflect101: ['`BORDER_REFLECT_101` (default)', '`mirror`', '`reflect`', '`reflect`', 'none'],
  wrap: ['`BORDER_WRAP` (not in `filter2D`)', '`wrap`', '`wrap`', '`circular`', "`'circular'`"],
};

export const libraryNames = [
  'OpenCV',
  'SciPy `ndimage`',
  '`np.pad`',
  'PyTorch',
  'MATLAB `padarray`',
];

export const row = createMatrix(4, 1, [1, 2, 3, 4]);
export const rowText = row.data.join(' ');

/** The row with two pixels more on each side: "1 1 | 1 2 3 4 | 4 4". */
export function extended(border: Border): string {
  const { data } = pad(row, { left: 2, right: 2, top: 0, bottom: 0 }, border);
  return [data.subarray(0, 2), data.subarray(2, 6), data.subarray(6)]
    .map((part) => part.join(' '))
    .join(' | ');
}

export const rules = RULES.filter((rule) => rule !== 'none').map((border) => ({
  border,
  row: extended(border),
  names: NAMES[border],
}));

/** SciPy's `reflect` and NumPy's `reflect`, on the same row. */
export const reflects = { scipy: extended('reflect'), numpy: extended('reflect101') };

/** A picture that is equally bright everywhere, averaged with black outside and without. */
const level = 90;
export const even = createMatrix(
  5,
  5,
  Array.from({ length: 25 }, () => level),
);
const mean = box(3, 3);
export const darkened = correlate(even, mean, { border: 'zero' });
export const kept = correlate(even, mean, { border: 'replicate' });
const at = (index: number): string => formatNumber(darkened.data[index]!, 0);
export const frame = { level: String(level), corner: at(0), side: at(2), middle: at(12) };

/** Sizes of the output for an image of 512 by 512 and a kernel of 7 by 7. */
const photo = createMatrix(512, 512);
const seven = box(7, 7);
const sideOf = (size: 'valid' | 'same' | 'full'): string =>
  String(outputSize(photo, seven, size).width);
export const sides = { valid: sideOf('valid'), same: sideOf('same'), full: sideOf('full') };

/** A tall kernel, whose padding must not come from its width alone. */
const tall = { width: 3, height: 7 };
/** Four rows of the image, cut off after four pixels: enough to see what is missing. */
export const corner = matrixFromRows(
  [0, 1, 2, 3].map((y) => Array.from(image.data.subarray(y * image.width, y * image.width + 4))),
);
const byWidth = paddingByWidth(tall);
const byBoth = paddingFor(tall);
export const paddings = [
  paddingGrid(corner, tall, byWidth, { label: 'Padded by the width alone', white }),
  paddingGrid(corner, tall, byBoth, { label: 'Padded by width and height', white }),
];

/** What padding by the width gives to kernels of some shapes. */
export const shapes = [
  { width: 3, height: 3 },
  { width: 3, height: 7 },
  { width: 7, height: 3 },
].map((kernel) => {
  const { x, y } = paddingByWidth(kernel);
  const needed = paddingFor(kernel).y;
  return {
    kernel: `${kernel.width} wide, ${kernel.height} tall`,
    given: String(y),
    needed: String(needed),
    cut: `${2 * x + 1}\u00a0×\u00a0${2 * y + 1}`,
    missing: String(missingRows(kernel, { x, y })),
    spare: String(Math.max(0, 2 * (y - needed))),
  };
});
export const tallMissing = String(missingRows(tall, byWidth));
export const tallRows = {
  given: String(corner.height + 2 * byWidth.y),
  needed: String(corner.height + 2 * byBoth.y),
};

/** Numbers of the exercises. */
const sixtyFour = createMatrix(64, 64);
const five = box(5, 5);
export const validExample = {
  image: String(sixtyFour.width),
  kernel: String(five.width),
  right: String(outputSize(sixtyFour, five, 'valid').width),
  offByOne: String(sixtyFour.width - five.width),
  same: String(outputSize(sixtyFour, five, 'same').width),
  full: String(outputSize(sixtyFour, five, 'full').width),
};
const tallKernel = { width: 3, height: 9 };
export const tallExample = { ...tallKernel, ...paddingFor(tallKernel) };
