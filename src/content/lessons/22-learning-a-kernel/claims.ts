import type { Matrix } from '../../../lib/convolve/index.ts';
import type { Claims } from '../../../lib/course/index.ts';
import { learnedFilm } from '../../../lib/films/learned-kernel/film.ts';
import { LEARNED_FIRST } from '../../../lib/films/learned-kernel/model.ts';
import * as lesson from './data.ts';

const same = (a: Matrix, b: Matrix): boolean =>
  a.width === b.width && a.data.every((value, i) => Math.abs(value - b.data[i]!) < 1e-6);
const { film, evidence, surfaces } = lesson;
const losses = film.steps.map(({ loss }) => loss);
const lastOf = ({ steps }: typeof film) => steps.at(-1)!;
const fast = learnedFilm({ ...LEARNED_FIRST, rate: 0.6 });

export const claims: Claims = {
  'all nine weights begin at 0': film.steps[0]!.kernel.data.every((weight) => weight === 0),
  'The loss falls at every step': losses.every((loss, i) => i === 0 || loss <= losses[i - 1]!),
  'and the nine weights settle on those of the hidden kernel': lastOf(film).kernel.data.every(
    (weight, i) => Math.abs(weight - LEARNED_FIRST.kernel.data[i]!) < 0.01,
  ),
  'Push the rate to the far end, and the loss grows without end': fast.isLost,
  'with nine weights, as in the figure at the top, at {data.limitOnHouseOfNine}':
    evidence.house.largestRate < surfaces.house.largestRate,
  'is a long valley for the house': (() => {
    const [steep, flat] = surfaces.house.directions;
    return steep!.bend > 4 * flat!.bend;
  })(),
  'and a trough without ends for the flat picture': surfaces.flat.rank === 1,
  'Only the dots and the house settle all nine weights':
    evidence.dots.rank === 9 &&
    evidence.house.rank === 9 &&
    [evidence.few, evidence.stripes, evidence.flat].every(({ rank }) => rank < 9),
  'With the flat picture, the loss is 0 from the start, and nothing is learned':
    lesson.flat.steps[0]!.loss === 0 && lastOf(lesson.flat).kernel.data.every((w) => w === 0),
  'With stripes, the loss goes to 0 as well, and yet the kernel is not the hidden one':
    lastOf(lesson.stripes.sobel).loss < 1e-6 &&
    lesson.stripesFound.data.some((w, i) => Math.abs(w - LEARNED_FIRST.kernel.data[i]!) > 0.5),
  'its three rows are alike': lesson.stripesFound.data.every(
    (weight, i) => weight === lesson.stripesFound.data[i % 3],
  ),
  'With noise, the loss stops short of 0':
    lastOf(lesson.noisy).loss > 0.05 &&
    Math.abs(lastOf(lesson.noisy).loss - lesson.noisy.steps.at(-30)!.loss) < 0.005,
  'the second one is the first, turned by 180 degrees': same(lesson.both.convolved, {
    ...lesson.both.correlated,
    data: lesson.both.correlated.data.toReversed(),
  }),
  'Both make exactly the same picture': same(lesson.bothMake.correlated, lesson.bothMake.convolved),
};
