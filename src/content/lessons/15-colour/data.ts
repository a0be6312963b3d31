import {
  createMatrix,
  grayscale,
  matrixFromRows,
  toImageData,
  type Matrix,
} from '../../../lib/convolve/index.ts';
import { DEEP_KERNELS } from '../../../lib/films/colour/model.ts';
import { disc, fringe, RIM } from '../../../lib/films/fringe/model.ts';
import { stillGrid, type Grid } from '../../../lib/grid/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { COLOURS, correlateSummed, type Colour } from '../../../lib/vision/index.ts';

const text = (value: number, digits = 1): string => formatNumber(value, digits);
const add = (values: Iterable<number>): number => [...values].reduce((sum, one) => sum + one, 0);
const NAMES = { red: 'Red', green: 'Green', blue: 'Blue' } as const;

/** Nine pixels: green on the left, red on the right, and both of one gray. */
const LEFT = [60, 140, 60] as const;
const RIGHT = [200, 69, 60] as const;
const plane = (channel: number): Matrix =>
  createMatrix(
    3,
    3,
    Array.from({ length: 9 }, (_, i) => (i % 3 < 2 ? LEFT : RIGHT)[channel]!),
  );
export const planes = { red: plane(0), green: plane(1), blue: plane(2) };
const opaque = createMatrix(
  3,
  3,
  Array.from({ length: 9 }, () => 255),
);

/** A kernel as deep as they are: redder to the right, and less green. */
export const layers = {
  red: matrixFromRows([
    [-1, 0, 1],
    [-1, 0, 1],
    [-1, 0, 1],
  ]),
  green: matrixFromRows([
    [1, 0, -1],
    [1, 0, -1],
    [1, 0, -1],
  ]),
  blue: createMatrix(3, 3),
};
const tinted = (colour: Colour): Grid => {
  const grid = stillGrid('image', NAMES[colour], planes[colour]);
  const cells = grid.cells.map((cell, i) => ({ ...cell, gray: planes[colour].data[i]! }));
  return { ...grid, tint: colour, cells };
};
export const planeGrids = COLOURS.map(tinted);
export const layerGrids = COLOURS.map((colour) =>
  stillGrid('kernel', `for ${colour}`, layers[colour]),
);

/** What each layer gives at the pixel in the middle, and all of them together. */
export const sums = Object.fromEntries(
  COLOURS.map((colour) => [
    colour,
    add(layers[colour].data.map((weight, i) => weight * planes[colour].data[i]!)),
  ]),
) as Record<Colour, number>;
export const summed = correlateSummed({ ...planes, alpha: opaque }, layers);
export const middle = summed.data[4]!;
export const sumTexts = {
  red: text(sums.red),
  green: text(sums.green),
  blue: text(sums.blue),
  all: text(middle),
};

/** The same edge in gray. */
export const grays = grayscale(toImageData(planes));
export const grayTexts = { left: text(grays.data[3]!), right: text(grays.data[5]!) };

/** Gray of a pixel: one weight for each colour. */
export const weightTexts = COLOURS.map((colour) => text(DEEP_KERNELS.gray[colour].data[0]!, 3));
export const GRAY_WEIGHTS = weightTexts.map(Number);
export const grayOf = (pixel: readonly number[]): number =>
  add(pixel.map((value, i) => value * GRAY_WEIGHTS[i]!));

/** Colours, and how green they are by the green channel alone and by the detector. */
export const swatches = [
  { name: 'white paper', rgb: [245, 245, 240] },
  { name: 'gray road', rgb: [128, 128, 128] },
  { name: 'yellow lemon', rgb: [240, 220, 40] },
  { name: 'red brick', rgb: [170, 70, 50] },
  { name: 'lawn', rgb: [90, 150, 50] },
  { name: 'fir tree', rgb: [30, 70, 40] },
].map(({ name, rgb }) => {
  const [red, green, blue] = rgb as [number, number, number];
  return { name, rgb, channel: green, detector: 2 * green - red - blue };
});
const of = (name: string) => swatches.find((swatch) => swatch.name === name)!;
export const swatchTexts = {
  paper: text(of('white paper').channel),
  lemon: text(of('yellow lemon').detector),
  lawn: text(of('lawn').detector),
  fir: text(of('fir tree').channel),
  firDetected: text(of('fir tree').detector),
  paperDetected: text(of('white paper').detector).replace('-', '−'),
};

/** The rim of the disc in the figure, blurred with a sigma of 3 both ways. */
const blurred = fringe({ radius: 3, hidden: 'black' });
const redAt = (red: Matrix): number => red.data[RIM.y * red.width + RIM.x]!;
export const rim = {
  before: redAt(blurred.before.red),
  alike: redAt(blurred.alike.red),
  weighted: redAt(blurred.weighted.red),
  hidden: disc('black').data[0]!,
};
export const rimTexts = {
  before: text(rim.before, 0),
  alike: text(rim.alike, 0),
  weighted: text(rim.weighted, 0),
};

/** The colour of a mean of two pixels, each with its alpha. */
export const meanUnderAlpha = (colours: readonly number[], alphas: readonly number[]): number =>
  add(colours.map((colour, i) => colour * alphas[i]!)) / add(alphas);

/** Products that go into one number. */
export const layerCount = text(COLOURS.length * layers.red.data.length);
