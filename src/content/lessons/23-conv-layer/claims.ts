import type { Claims } from '../../../lib/course/index.ts';
import * as lesson from './data.ts';

const isKept = ({ broken }: { broken: readonly number[] }): boolean => broken.length === 0;
const cellsThatDiffer = [...lesson.same.data].filter((value, i) => value !== lesson.one.data[i]);

export const claims: Claims = {
  'The maps of the first two layers just move along': lesson.byOne.slice(0, 3).every(isKept),
  'half a cell there, and there is no half cell':
    lesson.byOne[3]!.exact === 0.5 && !isKept(lesson.byOne[3]!),
  'everything fits again, since two pixels are one whole cell': lesson.byTwo.every(isKept),
  'the map is about half as wide': Number(lesson.strided.same) * 2 === lesson.SIDE,
  'some cells get four stamps, some one':
    Math.max(...lesson.visits.data) === 4 && Math.min(...lesson.visits.data) === 1,
  'PyTorch gives maps of the same size':
    lesson.same.shape.join() === lesson.one.shape.join() && cellsThatDiffer.length > 0,
};
