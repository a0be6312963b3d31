import type { Claims } from '../../../lib/course/index.ts';
import { DEEP_KERNELS } from '../../../lib/films/colour/model.ts';
import * as lesson from './data.ts';

const at = (name: string) => lesson.swatches.find((swatch) => swatch.name === name)!;
const { red, green, blue } = lesson.sums;
const detector = DEEP_KERNELS.green;

export const claims: Claims = {
  'Their sum is {data.sumTexts.all}': red + green + blue === lesson.middle,
  'one number, not three': lesson.summed.data.length === 9,
  'both have the same gray': lesson.grays.data.every((gray) => gray === lesson.grays.data[0]),
  'weights sum to 1; green counts most':
    Math.abs(lesson.GRAY_WEIGHTS.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-6,
  'paper with {data.swatchTexts.paper} is greener than a fir tree with {data.swatchTexts.fir}':
    at('white paper').channel > at('fir tree').channel,
  'A lemon has little blue, and that makes up for all its red':
    at('yellow lemon').detector >= at('lawn').detector && at('yellow lemon').rgb[2]! < 50,
  'These weights sum to 0':
    detector.red.data[0]! + detector.green.data[0]! + detector.blue.data[0]! === 0,
  'gray, dark or bright, gives 0': at('gray road').detector === 0,
  'Then the red at the rim is {data.rimTexts.weighted}, as it was':
    Math.round(lesson.rim.weighted) === lesson.rim.before,
  'A dark fringe appears': lesson.rim.alike < 0.75 * lesson.rim.before && lesson.rim.hidden === 0,
};
