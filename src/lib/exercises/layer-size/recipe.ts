import { areaOf, cellsOf, placeName, type Grid } from '../../grid/index.ts';
import { between } from '../faded/random.ts';
import type { Recipe } from '../faded/recipe.ts';
import type { Worksheet } from '../faded/worksheet.ts';
import {
  layerSizeProblem,
  STEPS,
  type LayerSizeProblem,
  type SizeQuestion,
  type Window,
} from './problem.ts';

/** How many steps each round gives. */
const GIVEN = [4, 3, 2, 0] as const;

export const layerSizeRecipe: Recipe<SizeQuestion, LayerSizeProblem> = {
  draw(random) {
    const size = between(random, 2, 4);
    const dilation = between(random, 2, 3);
    const stride = between(random, 2, 3);
    const padding = between(random, 1, 2);
    return layerSizeProblem({ size, dilation, stride, padding, length: between(random, 8, 11) });
  },
  question: 'outputs',
  telling: ['rounded-up', 'padding-once', 'gaps-left-out'],
  layOut({ window }, round): Worksheet<SizeQuestion> {
    const { length, size, stride, padding, dilation } = window;
    return {
      task: `A row of ${length} pixels, with a padding of ${padding} at both ends. The kernel has ${size} weights, a dilation of ${dilation} and a stride of ${stride}.`,
      grids: [rowOf(window)],
      fields: STEPS.map((question, index) => ({
        ...{ question, name: FIELD_NAMES[question] },
        blank: index >= GIVEN[round]!,
        isStep: false,
        row: index,
      })),
    };
  },
};

const FIELD_NAMES: Readonly<Record<SizeQuestion, string>> = {
  reach: 'The kernel reaches over',
  room: 'It can move by',
  strides: 'Whole strides in that',
  outputs: 'Outputs',
};

/** The row with its padding: columns below 0 and beyond the last pixel are zeros. */
function rowOf({ length, padding }: Window): Grid {
  const pixels = { x: 0, y: 0, width: length, height: 1 };
  const area = { ...areaOf({ width: length + 2 * padding, height: 1 }), x: -padding };
  return {
    ...{ part: 'image', panel: 'image', label: 'The row and its padding', area, still: true },
    inside: pixels,
    cells: cellsOf(area, (point) => {
      const isPadding = point.x < 0 || point.x >= length;
      return {
        text: isPadding ? '0' : '',
        label: `${placeName(point)}: ${isPadding ? 'padding' : 'a pixel'}`,
        negative: false,
        states: isPadding ? ['ghost'] : [],
      };
    }),
  };
}
