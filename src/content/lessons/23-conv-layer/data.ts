import { areaOf, cellsOf, placeName, type Grid } from '../../../lib/grid/index.ts';
import { createMatrix, matrixFromRows } from '../../../lib/convolve/index.ts';
import { drawing } from '../../../lib/films/layers/drawings.ts';
import { buildStack } from '../../../lib/films/layers/model.ts';
import { NEW_LAYERS, type LayerSettings } from '../../../lib/films/layers/settings.ts';
import { shiftThrough } from '../../../lib/films/layers/shift.ts';
import {
  conv2d,
  conv2dTranspose,
  createNetwork,
  createTensor,
  matricesFromTensor,
  maxPool,
  meanPool,
  outputSize,
  receptiveField,
  summaryOf,
  tensorFromMatrices,
} from '../../../lib/learning/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const text = (value: number, digits = 0): string => formatNumber(value, digits);

/** The stack that the figure opens with. */
const layers: readonly LayerSettings[] = [
  NEW_LAYERS.conv,
  NEW_LAYERS.relu,
  NEW_LAYERS.max,
  { ...NEW_LAYERS.conv, size: 2 },
];
export const opening = {
  drawn: 'ring',
  layers,
  at: { stage: 4, map: 0, x: 2, y: 1 },
} as const;
const image = drawing(opening.drawn);
export const stack = buildStack(image, layers);

/** A stride of 2 on twelve pixels: one is left over. */
export const SIDE = 12;
export const strided = {
  exact: text((SIDE - 3) / 2, 1),
  floor: text(Math.floor((SIDE - 3) / 2)),
  places: text(outputSize(SIDE, 3, { stride: 2 })),
  same: text(outputSize(SIDE, 3, { stride: 2, padding: 'same' })),
  reach: text((3 - 1) * 2 + 1),
};

/** Which pixels of a row the first two outputs of a layer look at. */
function touched(label: string, stride: number, dilation: number): Grid {
  const pixels = 9;
  const sees = (output: number, x: number): boolean => {
    const cell = (x - output * stride) / dilation;
    return Number.isInteger(cell) && cell >= 0 && cell < 3;
  };
  const area = areaOf({ width: pixels, height: 1 });
  return {
    ...{ part: 'still', panel: 'image', label, area, still: true },
    cells: cellsOf(area, (point) => {
      const seenBy = ['A', 'B'].filter((_, output) => sees(output, point.x)).join('');
      return {
        ...{ text: seenBy, negative: false, states: [] },
        label: `${placeName(point)}: ${seenBy}`,
      };
    }),
  };
}
export const rows = [
  touched('Stride 1', 1, 1),
  touched('Stride 2', 2, 1),
  touched('Stride 3', 3, 1),
  touched('Dilation 2', 1, 2),
];

/** Four by four pixels, and what pooling leaves of them. */
export const pooled = matrixFromRows([
  [1, 7, 0, 2],
  [3, 5, 1, 1],
  [8, 0, 6, 6],
  [0, 0, 4, 8],
]);
const pool = { size: 2 };
export const largest = matricesFromTensor(maxPool(tensorFromMatrices([pooled]), pool))[0]!;
export const means = matricesFromTensor(meanPool(tensorFromMatrices([pooled]), pool))[0]!;

/** Weights of the figure's convolutions, and of a colour layer. */
const [first, , , last] = summaryOf(stack.network);
const COLOUR = { inputs: 3, outputs: 16, size: 3 };
const colour = summaryOf(
  createNetwork(
    [COLOUR.inputs, 32, 32],
    [{ kind: 'conv2d', channels: COLOUR.outputs, size: COLOUR.size, padding: 'same' }],
  ),
)[0]!;
export const counts = {
  first: text(first!.weights),
  last: text(last!.weights),
  inputs: text(COLOUR.inputs),
  outputs: text(COLOUR.outputs),
  each: text(COLOUR.inputs * COLOUR.size ** 2),
  colour: text(colour.weights),
  products: formatNumber(colour.multiplications).replace(/\B(?=(\d{3})+$)/g, ','),
};

/** What an output of the opening stack sees, layer by layer. */
const along = layers
  .filter(({ kind }) => kind !== 'relu')
  .map(({ kind, size, stride }) => ({ kind, size, stride }));
export const fields = along.map(({ kind, size, stride }, index) => {
  const until = along
    .slice(0, index + 1)
    .map((layer) => ({ size: layer.size, stride: layer.stride }));
  const before = receptiveField(SIDE, until.slice(0, -1));
  const after = receptiveField(SIDE, until);
  return {
    name:
      kind === 'conv'
        ? `convolution, ${size} × ${size}`
        : `max pooling, ${size} × ${size}, stride ${stride}`,
    sum: `${before.size} + (${size} − 1) × ${before.stride} = ${after.size}`,
    step: `${before.stride} × ${stride} = ${after.stride}`,
    size: after.size,
  };
});
export const reach = text(fields.at(-1).size);

/** Shifts by one and by two pixels, through the opening stack. */
export const byOne = shiftThrough(stack, image, 1);
export const byTwo = shiftThrough(stack, image, 2);
const afterPool = byOne[3]!;
export const shifts = {
  broken: text(afterPool.broken.length),
  compared: text(afterPool.compared),
};

/** A transposed layer: each pixel stamps nine weights of 1, two pixels further each time. */
export const small = matrixFromRows([
  [1, 2],
  [3, 4],
]);
const stamp = createTensor([1, 1, 3, 3], new Array<number>(9).fill(1));
const spreadOf = (pixels: typeof small) =>
  matricesFromTensor(conv2dTranspose(tensorFromMatrices([pixels]), stamp, { stride: 2 }))[0]!;
export const ones = matricesFromTensor(stamp)[0]!;
export const spread = spreadOf(small);
export const visits = spreadOf(createMatrix(2, 2, [1, 1, 1, 1]));

/** A layer whose padding is not the same on all sides, for the listings. */
export const layer = {
  image: createTensor(
    [1, 6, 6],
    [
      ...[0, 0, 9, 9, 0, 0],
      ...[0, 9, 0, 0, 9, 0],
      ...[9, 0, 0, 0, 0, 9],
      ...[9, 0, 0, 0, 0, 9],
      ...[0, 9, 0, 0, 9, 0],
      ...[0, 0, 9, 9, 0, 0],
    ],
  ),
  kernel: createTensor(
    [2, 1, 3, 3],
    [...[-1, 0, 1, -2, 0, 2, -1, 0, 1], ...[1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ),
  bias: createTensor([2], [0, -9]),
};
export const same = conv2d(layer.image, layer.kernel, {
  ...{ stride: 2, padding: 'same', bias: layer.bias },
});
export const one = conv2d(layer.image, layer.kernel, {
  ...{ stride: 2, padding: 1, bias: layer.bias },
});
