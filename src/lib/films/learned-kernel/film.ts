import { flip, type Matrix } from '../../convolve/index.ts';
import {
  areaOf,
  cellsOf,
  grayOf,
  numberCell,
  valueAt,
  weightGrid,
  type Grid,
  type GridFilm,
} from '../../grid/index.ts';
import type { LearnedState } from './state.ts';
import { partnersOf } from './partners.ts';
import { search, type Search } from './search.ts';
import { sentenceAt } from './texts.ts';

/** A search for a kernel, one step of gradient descent after the other. */
export interface LearnedFilm extends GridFilm, Search {
  /** The mean squared distance of its weights from those of the hidden kernel, as it would be laid on. */
  readonly distances: readonly number[];
}

/** Less than this of a weight is left open by the picture: rounding. */
const SETTLED = 1 - 1e-6;

export function learnedFilm(state: LearnedState): LearnedFilm {
  const { image, kernel, by } = state;
  const found = search({ ...state, noise: Number(state.noise) });
  const { after, steps, evidence } = found;
  const laid = (weights: Matrix): Matrix => (by === 'convolve' ? flip(weights) : weights);
  const shares = laid(evidence.shares);
  const distances = steps.map(
    (step) =>
      step.kernel.data.reduce((sum, weight, i) => sum + (weight - kernel.data[i]!) ** 2, 0) /
      kernel.data.length,
  );
  const steepest = largest(steps[0]!.gradient);
  const widest = largest(after);
  const heaviest = largest(kernel);

  function learnedGrid(step: number): Grid {
    const label = { part: 'learned', panel: 'kernel', label: 'Learned kernel' } as const;
    const grid = signedGrid(label, laid(steps[step]!.kernel), heaviest, 2);
    const cells = grid.cells.map((cell) =>
      valueAt(shares, cell) < SETTLED
        ? { ...cell, marks: ['unsettled'], label: `${cell.label}, not settled by the picture` }
        : cell,
    );
    return { ...grid, cells };
  }

  const weights = weightGrid(kernel, {
    label: 'Hidden kernel',
    edits: { matrix: 'kernel', turned: false },
  });
  const hidden: Grid = {
    ...weights,
    cells: weights.cells.map((cell) => ({ ...cell, strength: valueAt(kernel, cell) / heaviest })),
  };

  return {
    ...found,
    distances,
    length: steps.length,
    stepsPerWhole: 10,
    lead: 1,
    sceneAt: (step) => ({
      grids: [
        {
          ...{ part: 'image', panel: 'image', label: 'Before', area: areaOf(image) },
          cells: cellsOf(areaOf(image), (point) => ({
            ...numberCell(point, valueAt(image, point)),
            ...grayOf(valueAt(image, point), 1),
          })),
        },
        signedGrid({ part: 'after', panel: 'output', label: 'After' }, after, widest),
        signedGrid({ part: 'error', panel: 'output', label: 'Error' }, steps[step]!.error, widest),
        learnedGrid(step),
        hidden,
        signedGrid(
          { part: 'gradient', panel: 'kernel', label: 'Gradient' },
          laid(steps[step]!.gradient),
          steepest,
          2,
        ),
      ],
      sentence: sentenceAt(state, found, step),
    }),
    partners: (_, part, cell) => partnersOf(state, part, cell),
    stepOf: () => undefined,
    stepAt: () => 0,
  };
}

const largest = ({ data }: Matrix): number => Math.max(...data.map(Math.abs), Number.MIN_VALUE);

/** Numbers with their sign as a colour, the strongest at `most` and beyond. */
function signedGrid(
  names: Pick<Grid, 'part' | 'panel' | 'label'>,
  matrix: Matrix,
  most: number,
  digits = 1,
): Grid {
  const area = areaOf(matrix);
  const cells = cellsOf(area, (point) => {
    const value = valueAt(matrix, point);
    const strength = Math.max(-1, Math.min(1, value / most));
    // Three digits fill a cell.
    const cell = numberCell(point, value, [], Math.abs(value) < 100 ? digits : 0);
    // What is written as 0 has no sign.
    return cell.text === '0' ? { ...cell, negative: false } : { ...cell, strength };
  });
  return { ...names, area, cells };
}
