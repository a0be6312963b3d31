import type { Matrix } from '../../convolve/index.ts';
import {
  areaOf,
  cellsOf,
  emptyCell,
  isSame,
  NO_PARTNERS,
  numberCell,
  valueAt,
  type Cell,
  type CellState,
  type Grid,
  type GridFilm,
  type Point,
} from '../../grid/index.ts';
import { impulseDecision, LINES } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { matrixLink } from '../link.ts';
import { LINE_NAMES, sentencesOf } from './texts.ts';

/** 5 x 5 pixels: the one in the middle is decided. */
export interface DirectionalSource {
  readonly image: Matrix;
}

const SIDE = 5;
const MIDDLE: Point = { x: 2, y: 2 };

/** The steps after the question and the four lines. */
const DECISION = 1 + LINES.length;
const EVENEST = DECISION + 1;
const SORTED = EVENEST + 1;

/** The four neighbours on a line. */
const lineAt = (line: number): Point[] =>
  LINES[line]!.map(([x, y]) => ({ x: MIDDLE.x + x, y: MIDDLE.y + y }));

/** Dong and Xu's decision on one pixel, step by step; a pixel that is no impulse needs fewer. */
export function directionalFilm({ image }: DirectionalSource): GridFilm {
  const decision = impulseDecision(image, MIDDLE.x, MIDDLE.y);
  const sentences = sentencesOf(image, decision);
  const length = decision.isImpulse ? SORTED + 1 : DECISION + 1;
  const last = length - 1;

  /** The line that a step is about. */
  const lineOf = (step: number): number | undefined => {
    if (step >= 1 && step < DECISION) return step - 1;
    return step >= EVENEST ? decision.line : undefined;
  };

  function imageGrid(step: number): Grid {
    const line = lineOf(step);
    const covered = line === undefined ? [] : lineAt(line);
    const isUnder = (point: Point): boolean =>
      covered.some((one) => isSame(one, point)) ||
      (step === SORTED && Math.abs(point.x - MIDDLE.x) < 2 && Math.abs(point.y - MIDDLE.y) < 2);
    return {
      ...{ part: 'image', panel: 'image', label: 'Pixels', area: areaOf(image) },
      edits: { matrix: 'image', turned: false },
      outline: { ...MIDDLE, width: 1, height: 1 },
      cells: cellsOf(areaOf(image), (point) => ({
        ...numberCell(point, valueAt(image, point), isUnder(point) ? ['covered', 'current'] : []),
        gray: valueAt(image, point),
      })),
    };
  }

  /** One number for each line, under one another; `current` is marked. */
  const column = (
    part: string,
    label: string,
    values: readonly number[],
    shown: number,
    current: number | undefined,
  ): Grid => ({
    ...{ part, panel: 'products', label, area: { x: 0, y: 0, width: 1, height: LINES.length } },
    cells: cellsOf({ x: 0, y: 0, width: 1, height: LINES.length }, (point) => {
      const states: CellState[] = point.y === current ? ['current'] : [];
      const cell = point.y < shown ? numberCell(point, values[point.y]!, states) : emptyCell(point);
      return { ...cell, label: `${cell.label}, on the line ${LINE_NAMES[point.y]}` };
    }),
  });

  /** Numbers in a row, or empty cells until they are known. */
  const row = (
    part: string,
    label: string,
    values: readonly number[],
    isShown: boolean,
    mark: (x: number) => CellState[] = () => [],
  ): Grid => {
    const area = { x: 0, y: 0, width: values.length, height: 1 };
    const cell = (point: Point): Omit<Cell, 'x' | 'y'> =>
      isShown
        ? { ...numberCell(point, values[point.x]!, mark(point.x)), gray: values[point.x]! }
        : emptyCell(point);
    return { part, panel: 'output', label, area, cells: cellsOf(area, cell) };
  };

  const leastAt = decision.differences.indexOf(Math.min(...decision.differences));
  const middleOf = (decision.values.length - 1) / 2;
  return {
    length,
    stepsPerWhole: length,
    lead: 0,
    sceneAt: (step) => ({
      grids: [
        imageGrid(step),
        column(
          'differences',
          'Differences',
          decision.differences,
          Math.min(step, LINES.length),
          step < DECISION ? step - 1 : leastAt,
        ),
        column(
          'deviations',
          'Deviations',
          decision.deviations,
          step >= EVENEST ? LINES.length : 0,
          decision.line,
        ),
        row('sorted', 'Sorted', decision.values, step >= SORTED, (x) =>
          x === middleOf ? ['current'] : [],
        ),
        row('output', 'Output', [decision.value], step === last),
      ],
      sentence: sentences[step]!,
    }),
    partners(_, part, { x, y }) {
      if (part === 'image') return { cells: { image: [{ x, y }] }, taps: [] };
      if (part !== 'differences' && part !== 'deviations') return NO_PARTNERS;
      const cell = [{ x: 0, y }];
      return { cells: { image: lineAt(y), differences: cell, deviations: cell }, taps: [] };
    },
    stepOf: (part, { y }) => (part === 'differences' ? 1 + y : undefined),
    stepAt: () => 0,
  };
}

export const directionalModel: FigureModel<DirectionalSource, GridFilm> = {
  make(source) {
    const { width, height } = source.image;
    if (width !== SIDE || height !== SIDE) {
      throw new RangeError(
        `The lines are five pixels long: the image has to be 5 by 5, and would be ${width} by ${height}.`,
      );
    }
    return directionalFilm(source);
  },
  link: matrixLink(['image']),
};
