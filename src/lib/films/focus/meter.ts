import { createMatrix, toBytes, type Matrix } from '../../convolve/index.ts';
import type { Point, Rectangle } from '../../grid/index.ts';
import { grayPatch, type Picture } from '../../photo/index.ts';
import type { Plot, PlotLine } from '../../plot/index.ts';
import { addNoise } from '../../vision/index.ts';
import { NOISE_SEED, NOISES, SIGMA, type NoiseLevel } from './model.ts';
import { bends, reachOf, softened } from './small-filters.ts';

/** Side of the square that the meter looks at, in pixels. */
export const METER_SIDE = 64;

/** All that the slider reaches. */
const SIGMAS = Array.from(
  { length: Math.round((SIGMA.max - SIGMA.min) / SIGMA.step) + 1 },
  (_, step) => SIGMA.min + step * SIGMA.step,
);

/** The part of an area that lies in a photo. */
function inside({ width, height }: Picture, area: Rectangle): Rectangle {
  const [x, y] = [Math.max(0, area.x), Math.max(0, area.y)];
  const [right, bottom] = [
    Math.min(width, area.x + area.width),
    Math.min(height, area.y + area.height),
  ];
  return { x, y, width: right - x, height: bottom - y };
}

/** What the meter looks at: a square around a pixel, or what of it lies in the photo. */
export const metered = (photo: Picture, { x, y }: Point): Rectangle =>
  inside(photo, {
    x: x - METER_SIDE / 2,
    y: y - METER_SIDE / 2,
    width: METER_SIDE,
    height: METER_SIDE,
  });

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A part of the photo after a blur, in whole gray levels. */
const blurred = (photo: Picture, area: Rectangle, sigma: number): Matrix =>
  softened(grayPatch(photo, grown(area, reachOf(sigma))), sigma);

/** The noise of standard deviation 1 that a part of the photo gets. */
function noiseIn({ width }: Picture, area: Rectangle): Float32Array {
  return addNoise(
    createMatrix(area.width, area.height),
    { kind: 'gaussian', sigma: 1, seed: NOISE_SEED },
    { place: { x: area.x, y: area.y, width } },
  ).data;
}

/** The variance of the Laplacian in a part of an image, which begins at `left`, `top`. */
function varianceIn(
  image: Matrix,
  left: number,
  top: number,
  { width, height }: Rectangle,
): number {
  const data = bends(image);
  let [sum, squares] = [0, 0];
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) {
      const value = data[y * image.width + x]!;
      sum += value;
      squares += value * value;
    }
  }
  // Both are whole numbers, and exact.
  const pixels = width * height;
  return squares / pixels - (sum / pixels) ** 2;
}

/** What the meter says for every sigma of the slider, with each noise. */
export type FocusCurves = Readonly<Record<NoiseLevel, readonly number[]>>;

/**
 * The variance of the Laplacian around a pixel of a photo that is blurred first and then gets noise, in
 * bytes, as `gaussianBlur`, `addNoise` and `varianceOfLaplacian` of the vision library have it.
 */
export function focusCurves(photo: Picture, place: Point): FocusCurves {
  const window = metered(photo, place);
  // A Laplacian needs the pixels around.
  const area = inside(photo, grown(window, 1));
  const noise = noiseIn(photo, area);
  const measured = SIGMAS.map((sigma) => {
    const soft = blurred(photo, area, sigma);
    return NOISES.map((level) => {
      const noisy = soft.data.map((value, i) => value + Number(level) * noise[i]!);
      const bytes = Float32Array.from(toBytes({ ...soft, data: noisy }));
      const seen = { ...soft, data: bytes };
      return varianceIn(seen, window.x - area.x, window.y - area.y, window);
    });
  });
  const curves = NOISES.map((level, i) => [level, measured.map((values) => values[i]!)]);
  return Object.fromEntries(curves) as FocusCurves;
}

/** What the meter says at one place of a curve. */
export const readingOf = (curves: FocusCurves, noise: NoiseLevel, sigma: number): number =>
  curves[noise][Math.round((sigma - SIGMA.min) / SIGMA.step)]!;

const LINES: readonly (Pick<PlotLine, 'name' | 'kind'> & { readonly noise: NoiseLevel })[] = [
  { name: 'no noise', kind: 'output', noise: '0' },
  { name: 'noise of 5', kind: 'product', noise: '5' },
  { name: 'noise of 10', kind: 'kernel', noise: '10' },
];

/** The next round number that is not below a number. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return power * [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((digit) => digit * power >= value)!;
}

/** What the meter says over the blur. */
export const focusPlot = (curves: FocusCurves): Plot => ({
  x: {
    name: 'Sigma of the blur',
    unit: 'pixels',
    domain: [SIGMA.min, SIGMA.max],
    step: SIGMA.step,
  },
  y: {
    name: 'Variance',
    domain: [0, roundAbove(Math.max(...Object.values(curves).flat()))],
  },
  lines: LINES.map(({ noise, ...line }) => ({ ...line, values: curves[noise] })),
});
