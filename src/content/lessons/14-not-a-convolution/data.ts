import { box, correlate, createMatrix, type Matrix } from '../../../lib/convolve/index.ts';
import { filters } from '../../../lib/films/linearity/filters.ts';
import { grayGrid } from '../../../lib/grid/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import type { Plot } from '../../../lib/plot/index.ts';
import {
  addNoise,
  directionalWeightedMedian,
  excessOverSum,
  impulseDecision,
  median,
  psnr,
} from '../../../lib/vision/index.ts';
import { samplePhoto } from '../../../render/sample-photo.ts';
import { a, b, intact, specked, speck } from './pixels.ts';

export { a, b, specked, speck };

const text = (value: number, digits = 1): string => formatNumber(value, digits);
const add = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);
const at = ({ width, data }: Matrix, x: number, y: number): number => data[y * width + x]!;

/** The same nine pixels in a row. */
export const sorted = createMatrix(
  9,
  1,
  Array.from(specked.data).sort((one, other) => one - other),
);
export const nine = {
  median: text(at(sorted, 4, 0)),
  mean: text(add(specked.data) / 9),
  speck: text(at(specked, 1, 1)),
};

const plus = (one: Matrix, other: Matrix): Matrix => ({
  ...one,
  data: one.data.map((value, i) => value + other.data[i]!),
});

/** A pixel at which the median breaks the law. */
const corner = { x: 2, y: 1 };
export const broken = {
  row: text(corner.y),
  column: text(corner.x),
  ofSum: text(at(filters.median(plus(a, b)), corner.x, corner.y)),
  ofA: text(at(filters.median(a), corner.x, corner.y)),
  ofB: text(at(filters.median(b), corner.x, corner.y)),
  sumOf: text(at(plus(filters.median(a), filters.median(b)), corner.x, corner.y)),
};
/** How many pixels break it, filter by filter. */
export const breaks = Object.fromEntries(
  Object.entries(filters).map(([name, filter]) => [
    name,
    excessOverSum(filter, a, b).data.filter((excess) => Math.abs(excess) > 1e-3).length,
  ]),
);

/** What a median of 3 x 3 keeps and what it takes away: an edge, a corner, a thin line. */
const drawn = (isBright: (x: number, y: number) => boolean): Matrix =>
  createMatrix(
    5,
    5,
    Array.from({ length: 25 }, (_, i) => (isBright(i % 5, Math.floor(i / 5)) ? 200 : 50)),
  );
export const shapes = [
  { name: 'An edge', before: drawn((x) => x > 1) },
  { name: 'A corner', before: drawn((x, y) => x > 1 && y > 1) },
  { name: 'A thin line', before: drawn((x) => x === 2) },
].map(({ name, before }) => ({ name, before, after: filters.median(before) }));
export const shapeGrids = shapes.flatMap(({ name, before, after }) => [
  grayGrid('image', name, before),
  grayGrid('output', 'Median', after),
]);

/** Grain on flat ground: how loud it is after a mean and after a median of 3 x 3. */
const grain = addNoise(
  createMatrix(
    200,
    200,
    Array.from({ length: 40_000 }, () => 128),
  ),
  {
    kind: 'gaussian',
    sigma: 20,
    seed: 14,
  },
);
const deviationOf = ({ data }: Matrix): number => {
  const average = add(data) / data.length;
  return Math.sqrt(add(data.map((value) => (value - average) ** 2)) / data.length);
};
export const grainAfter = {
  before: deviationOf(grain),
  mean: deviationOf(filters.mean(grain)),
  median: deviationOf(filters.median(grain)),
};
export const grainTexts = {
  before: text(grainAfter.before, 0),
  mean: text(grainAfter.mean),
  median: text(grainAfter.median),
};

export const onLine = text(at(intact, 2, 2));

/** What two medians make of the wrong pixel. */
const decision = impulseDecision(speck, 2, 2);
export const decided = {
  decision,
  wrong: text(at(speck, 2, 2)),
  least: text(Math.min(...decision.differences)),
  plain: text(at(median(speck, 3, 3), 2, 2)),
  directional: text(decision.value),
};

/** A part of the still life with pixels of any wrong value, and how near three filters bring it back. */
const PART = { x: 580, y: 420, width: 480, height: 360 };
const part = createMatrix(
  PART.width,
  PART.height,
  Array.from({ length: PART.width * PART.height }, (_, i) =>
    at(samplePhoto, PART.x + (i % PART.width), PART.y + Math.floor(i / PART.width)),
  ),
);
export const SHARES = [10, 20, 30, 40, 50, 60];
const nearness = SHARES.map((share) => {
  const noisy = addNoise(part, { kind: 'random-valued', share: share / 100, seed: 14 });
  return {
    mean: psnr(correlate(noisy, box(3, 3)), part),
    median: psnr(median(noisy, 3, 3), part),
    directional: psnr(directionalWeightedMedian(noisy), part),
  };
});
export const near = nearness;

const lineOf = (
  name: string,
  kind: 'image' | 'product' | 'output',
  of: keyof (typeof near)[0],
) => ({
  name,
  kind,
  start: SHARES[0]!,
  values: near.map((one) => Number(formatNumber(one[of], 1))),
});
export const nearPlot: Plot = {
  x: { name: 'Wrong pixels', unit: 'percent', domain: [10, 60], step: 10 },
  y: { name: 'Nearness (dB)', domain: [10, 40] },
  lines: [
    lineOf('mean', 'product', 'mean'),
    lineOf('median', 'image', 'median'),
    lineOf('directional', 'output', 'directional'),
  ],
};

/** Up to which share the plain median is ahead, and from which on the directional one. */
const isAhead = (index: number): boolean => near[index]!.directional > near[index]!.median;
const first = SHARES.findIndex((_, index) => isAhead(index));
export const from = text(SHARES[first]!);
export const upTo = text(SHARES[first - 1]!);
