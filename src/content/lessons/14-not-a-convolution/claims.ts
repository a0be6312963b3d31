import type { Claims } from '../../../lib/course/index.ts';
import { filters } from '../../../lib/films/linearity/filters.ts';
import { median } from '../../../lib/vision/index.ts';
import * as lesson from './data.ts';

type Shape = (typeof lesson.shapes)[number];

const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  Array.from(a).every((value, i) => value === b[i]);
const shares = lesson.SHARES.map((share, i) => ({ share, ...lesson.near[i]! }));
const [edge, corner, line] = lesson.shapes as [Shape, Shape, Shape];
const wireOf = (width: number) => ({
  width: 9,
  height: 9,
  data: Float32Array.from({ length: 81 }, (_, i) => (i % 9 > 3 && i % 9 < 4 + width ? 30 : 220)),
});

export const claims: Claims = {
  'The fifth of nine is {data.nine.median}': lesson.sorted.data[4] === Number(lesson.nine.median),
  'The mean agrees at all pixels': lesson.breaks['mean'] === 0,
  'Maximum and threshold fail as well':
    lesson.breaks['maximum']! > 0 &&
    lesson.breaks['threshold']! > 0 &&
    lesson.breaks['median']! > 0,
  'A straight edge stays as steep as it was': same(edge.before.data, edge.after.data),
  'A mean would have made it a slope': !same(edge.before.data, filters.mean(edge.before).data),
  'the corner has lost its tip':
    corner.before.data.filter((value, i) => value !== corner.after.data[i]).length === 1,
  'the thin line is gone': new Set(line.after.data).size === 1,
  'A median never makes up a gray level': Array.from(filters.median(lesson.speck).data).every(
    (value) => lesson.speck.data.includes(value),
  ),
  'A mean of as many pixels leaves less of fine grain':
    lesson.grainAfter.mean < lesson.grainAfter.median,
  'on every one of the four lines, the pixel is taken for wrong': lesson.decided.decision.isImpulse,
  'torn the line': Number(lesson.decided.plain) < 60 && Number(lesson.decided.directional) > 140,
  'The mean is last throughout': shares.every(
    ({ mean, median, directional }) => mean < Math.min(median, directional),
  ),
  'Up to {data.upTo} percent the plain median is ahead': shares.every(
    ({ share, median, directional }) => median > directional === share <= Number(lesson.upTo),
  ),
  'From {data.from} percent on the directional one leads, and its lead grows': shares
    .filter(({ share }) => share >= Number(lesson.from))
    .every(({ median, directional }, i, all) => {
      const before = all[i - 1];
      const lead = directional - median;
      return lead > 0 && (before === undefined || lead > before.directional - before.median);
    }),
  'In each window the sky has the majority': median(wireOf(2), 5, 5).data.every(
    (value) => value === 220,
  ),
};
