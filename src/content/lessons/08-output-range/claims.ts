import { correlate, matrixFromRows, toBytes, type Matrix } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { PHOTO_RANGE_FIRST } from '../../../lib/films/photo-range/model.ts';
import { samplePhoto } from '../../../render/sample-photo.ts';
import {
  band,
  bandClamped,
  bandSums,
  betweenDiffering,
  brightness,
  endClamped,
  fractions,
  halves,
  midgray,
  onePixel,
  reach,
  sharpened,
  stretches,
} from './data.ts';
import { kernel } from './opening.ts';

const columnsWith = ({ width, data }: Matrix, is: (value: number) => boolean): number[] =>
  Array.from({ length: width }, (_, column) => column).filter((column) => is(data[column]!));
const stored = (sum: number): number => toBytes(matrixFromRows([[sum]]))[0]!;
const darkening = matrixFromRows(Array.from({ length: 3 }, () => [90, 60, 30]));
const { data: sums } = sharpened;
/** The row of the photo through the light in the owl's eye, and what sobel_x makes of it around the light. */
const { x: right, y: row } = PHOTO_RANGE_FIRST.place;
const photoSums = correlate(samplePhoto, kernel);
const sumAt = (x: number): number => photoSums.data[row * photoSums.width + x]!;
const named = (name: string) => brightness.find((row) => row.name === name)!;

export const claims: Claims = {
  'It says that the picture gets darker here, from left to right':
    correlate(darkening, kernel).data[4]! < 0,
  'The steepest edges still do not fit': Number(midgray.reach) > 255,
  'Divide by 8 instead of 2 and every sum of this kernel fits, but for half a gray level':
    128 - Number(reach) / 8 >= 0 && 128 + Number(reach) / 8 === 255.5,
  'On the left of the light it gets brighter, on the right darker':
    sumAt(right - 3) > 255 && sumAt(right) < -255,
  'A bright band on a dark ground has two edges':
    columnsWith(bandSums, (sum) => sum > 0).length > 0 &&
    columnsWith(bandSums, (sum) => sum < 0).length > 0 &&
    Math.max(...band.data) > band.data[0]!,
  'After a clamp, only one edge is left':
    columnsWith(bandClamped, (byte) => byte > 0).join() ===
    columnsWith(bandSums, (sum) => sum > 0).join(),
  'Sharpening pushes numbers past both ends': Math.min(...sums) < 0 && Math.max(...sums) > 255,
  'of the {data.edgeRow.data.length} numbers differ':
    Number(betweenDiffering) > 0 && Number(betweenDiffering) < endClamped.data.length,
  'Its <Term of="product">products</Term> are {data.onePixel.products.join(\', \')}, and three zeros':
    onePixel.products.length === 6,
  'The second and third rows are the same': String(stretches[1]!.row) === String(stretches[2]!.row),
  'A sum that lies exactly halfway goes to the even neighbour':
    [0.5, 1.5, 2.5, 214.5, 41.5].every((sum) => stored(sum) % 2 === 0) &&
    halves.down.stored < halves.down.sum &&
    halves.up.stored > halves.up.sum,
  'makes about half of the pixels darker by 1':
    fractions.most === '1' && Math.abs(parseFloat(fractions.share) - 50) < 5,
  'emboss is a kernel that makes a relief; it sums to 1': named('emboss').sum === '1',
  'where nothing changes, it says 0': ['sobel_x', 'laplacian'].every(
    (name) => named(name).sum === '0' && named(name).even === '0',
  ),
};
