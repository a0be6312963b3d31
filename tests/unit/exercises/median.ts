import { between, type Random, type Recipe } from '../../../src/lib/exercises/faded/index.ts';
import type { Mistake, Problem } from '../../../src/lib/exercises/index.ts';
import { stillGrid } from '../../../src/lib/grid/index.ts';
import { createMatrix } from '../../../src/lib/matrix/index.ts';

/** The median of nine pixels: a problem without a kernel, of one question. */
export interface MedianProblem extends Problem<'median'> {
  readonly pixels: readonly number[];
}

export function medianProblem(pixels: readonly number[]): MedianProblem {
  const median = pixels.toSorted((a, b) => a - b)[4]!;
  const at = (number: number) => [cellOf(pixels.indexOf(number))];
  const mistake = (id: string, name: string, why: string, answer: number): Mistake<'median'> => ({
    id,
    name,
    why,
    answersTo: () => [answer],
    placeFor: () => ({ image: at(median) }),
  });
  return {
    pixels,
    mistakes: [
      mistake('unsorted', 'the pixels are not sorted', 'Sort them first.', pixels[4]!),
      mistake(
        'mean',
        'the mean is taken',
        'Only the order counts.',
        pixels.reduce((sum, pixel) => sum + pixel) / 9,
      ),
      mistake('broken', 'nothing can be divided by 0', '', NaN),
    ],
    truthOf: () => median,
    toleranceOf: () => 0.01,
    ask: () => 'Which pixel is in the middle, by size?',
    nameOf: () => 'the median',
    textOf: () => String(median),
    hintFor: () => ({ sentence: 'Four pixels are smaller, four are larger.', place: {} }),
  };
}

const cellOf = (index: number) => ({ x: index % 3, y: Math.floor(index / 3) });

export const medianRecipe: Recipe<'median', MedianProblem> = {
  draw: (random: Random) =>
    medianProblem(Array.from({ length: 9 }, () => 9 * between(random, 0, 28))),
  question: 'median',
  telling: ['unsorted', 'mean'],
  layOut: ({ pixels }, round) => ({
    task: 'Take the median.',
    grids: [{ ...stillGrid('image', 'Image', createMatrix(3, 3, pixels)), part: 'image' }],
    fields: [{ question: 'median', name: 'Median', blank: round > 0, isStep: false, row: 0 }],
  }),
};
