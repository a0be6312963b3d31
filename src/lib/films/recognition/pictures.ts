import { createMatrix, type Matrix, type PixelData } from '../../convolve/index.ts';
import { matricesFromTensor, type Tensor } from '../../learning/index.ts';
import { SHAPES } from '../../learning/drawings/index.ts';
import { formatNumber } from '../../notation/index.ts';
import { MAPS, type MapName } from './layers.ts';
import { tiled } from './tiles.ts';

const white = ({ width, height, data }: Matrix): Matrix =>
  createMatrix(
    width,
    height,
    Array.from(data, (value) => 255 * Math.min(1, value)),
  );

/** A drawing as bytes. */
export const drawingPicture = (drawing: Tensor): Matrix => white(matricesFromTensor(drawing)[0]!);

/** The maps of a layer, all in one picture. @param outputs What `activations` gave. */
export const mapsPicture = (outputs: readonly Tensor[], name: MapName): Matrix =>
  tiled(matricesFromTensor(outputs[MAPS[name].output]!), MAPS[name].columns);

/** The occlusion map as bytes: white is where most is lost. */
export const occlusionPicture = (map: Matrix): Matrix => tiled([map], 1);

/** How much the probability of a shape falls, in words: in points, the difference of two percentages. */
export const lossText = ({ data }: Matrix, label: number): string =>
  `Where the gray square does most, the probability of ${SHAPES[label]!.name} falls by ${formatNumber(100 * Math.max(...data), 1)} points.`;

/** A gray picture for the screen: 0 is black, 255 white, and NaN transparent. */
export function pixelsOf({ width, height, data }: Matrix): PixelData & {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
} {
  const pixels = new Uint8ClampedArray(4 * data.length);
  data.forEach((value, i) => {
    if (!Number.isNaN(value)) pixels.set([value, value, value, 255], 4 * i);
  });
  return { width, height, data: pixels };
}
