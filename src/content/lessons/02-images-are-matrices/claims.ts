import type { Claims } from '../../../lib/course/index.ts';
import { correlate, matrixFromRows, sobel, toBytes } from '../../../lib/convolve/index.ts';
import * as lesson from './data.ts';

const { colours, house, photo, grays } = lesson;

/** Of 255: what counts as a lot, and as hardly any. */
const isHigh = (level: number): boolean => level >= 192;
const isLow = (level: number): boolean => level < 64;

/** Where the greatest of red, green and blue stands. */
const brightest = (colour: readonly number[]): number => colour.indexOf(Math.max(...colour));

const gray = [0.299, 0.587, 0.114];
const wholeGray = [9798, 19235, 3735];
const edges = correlate(photo.pixels, sobel('x')).data;

export const claims: Claims = {
  'you find {data.swapped}, which is dark': isLow(lesson.swapped),
  'The house has 8 times 7 times 3 numbers':
    house.width === 8 && house.height === 7 && lesson.houseNumbers === 8 * 7 * 3,
  'There is a lot of red ({data.sunRed}), a lot of green ({data.sunGreen}) and hardly any blue':
    isHigh(lesson.sunRed!) && isHigh(lesson.sunGreen!) && isLow(lesson.sunBlue!),
  'The cloud has a lot of all three': colours.cloud.every(isHigh),
  'Blue in the sky, red in the roof': brightest(colours.sky) === 2 && brightest(colours.roof) === 0,
  'the sky has a good deal of green as well': colours.sky[1] > 127,
  'and pure blue only {data.grays.blue}': grays.green > grays.red && grays.red > grays.blue,
  'rounded so that they add up to exactly 32768':
    wholeGray.reduce((sum, weight) => sum + weight) === 32768 &&
    wholeGray.every((weight, channel) => Math.abs(weight - gray[channel]! * 32768) < 1),
  'A picture scaled from 0 to 1, shown as if it were 0 to 255, looks black all over': toBytes(
    matrixFromRows([[0, 0.3, 0.5, 0.8, 1]]),
  ).every((level) => level <= 1),
  'a sum may leave the range on the way, as the edges in the first lesson did':
    edges.some((sum) => sum < 0) && edges.some((sum) => sum > 255),
  'which is brighter than white': Number(lesson.doubled) > 1,
};
