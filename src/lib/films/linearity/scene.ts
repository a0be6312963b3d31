import type { Matrix } from '../../convolve/index.ts';
import {
  areaOf,
  cellsOf,
  counted,
  numberCell,
  placeName,
  valueAt,
  type Grid,
  type Point,
  type Scene,
} from '../../grid/index.ts';
import { spokenNumber } from '../../notation/index.ts';
import { excessOverSum } from '../../vision/index.ts';
import { filters, type FilterName } from './filters.ts';

/** Of float32, the last digits may differ. */
const ROUNDING = 1e-3;

/** Two images added first and then filtered, and filtered first and then added. */
export interface LinearityScene extends Scene {
  /** What the pixel at a place comes to, both ways. */
  textAt(place: Point): string;
}

export const NAMES: Readonly<Record<FilterName, string>> = {
  mean: 'Mean',
  median: 'Median',
  maximum: 'Maximum',
  threshold: 'Threshold',
};

export function linearityScene(a: Matrix, b: Matrix, name: FilterName): LinearityScene {
  const filter = filters[name];
  const added = plus(a, b);
  const ofSum = filter(added);
  const [ofA, ofB] = [filter(a), filter(b)];
  const sumOf = plus(ofA, ofB);
  const excess = excessOverSum(filter, a, b);
  const isBroken = (place: Point): boolean => Math.abs(valueAt(excess, place)) > ROUNDING;
  const broken = excess.data.filter((value) => Math.abs(value) > ROUNDING).length;

  const grid = (part: string, panel: Grid['panel'], label: string, matrix: Matrix): Grid => ({
    ...{ part, panel, label },
    area: areaOf(matrix),
    cells: cellsOf(areaOf(matrix), (place) => ({
      ...numberCell(place, valueAt(matrix, place)),
      gray: valueAt(matrix, place),
    })),
  });
  const marked = (compared: Grid): Grid => ({
    ...compared,
    cells: compared.cells.map((cell) =>
      isBroken(cell) ? { ...cell, marks: ['broken'], label: `${cell.label}, not the same` } : cell,
    ),
  });
  const verdict =
    broken === 0
      ? `${NAMES[name]}: both ways give the same, at all ${counted(a.data.length, 'pixel')}.`
      : `${NAMES[name]}: the two ways differ at ${broken} of ${counted(a.data.length, 'pixel')}, so no kernel does this.`;
  return {
    grids: [
      { ...grid('a', 'image', 'a', a), edits: { matrix: 'a', turned: false } },
      { ...grid('b', 'image', 'b', b), edits: { matrix: 'b', turned: false } },
      grid('added', 'image', 'a + b', added),
      marked(grid('of-sum', 'output', 'f(a + b)', ofSum)),
      grid('of-a', 'output', 'f(a)', ofA),
      grid('of-b', 'output', 'f(b)', ofB),
      marked(grid('sum-of', 'output', 'f(a) + f(b)', sumOf)),
    ],
    sentence: verdict,
    textAt: (place) =>
      `${placeName(place)}: added first, ${spokenNumber(valueAt(ofSum, place))}; filtered first, ${spokenNumber(valueAt(sumOf, place))}.`,
  };
}

const plus = (a: Matrix, b: Matrix): Matrix => ({
  ...a,
  data: a.data.map((value, index) => value + b.data[index]!),
});
