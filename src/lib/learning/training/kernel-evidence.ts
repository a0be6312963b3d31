import {
  createMatrix,
  refuse,
  requireMatrix,
  requireWhole,
  type Matrix,
} from '../../matrix/index.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** A combination of the weights, and how the loss bends along it. */
interface Direction {
  /** The second slope of the loss: at 0 it stays the same, and nothing is learned. */
  readonly bend: number;
  /** Of length 1. */
  readonly weights: Matrix;
}

/** What a picture can tell of a kernel, whatever that kernel has made of it. */
export interface KernelEvidence {
  /** As many as there are weights, at right angles to one another, the steepest first. */
  readonly directions: readonly Direction[];
  /**
   * How many of them are bent at all. If all are, the kernel is settled; if not, other kernels make
   * the same of this picture.
   */
  readonly rank: number;
  /**
   * How much of each weight the picture tells, from 0 to 1: a weight below 1 can be changed, together
   * with others, and the result stays the same.
   */
  readonly shares: Matrix;
  /** Plain gradient descent goes up from here on; infinite for a picture of zeros. */
  readonly largestRate: number;
}

/** What is bent less than this part of the steepest counts as flat. */
const FLAT = 1e-9;

/**
 * What gradient descent on a picture can find of a kernel of these sides, and how large its steps may
 * be. The loss of `learnKernel` is a quadratic function of the weights, so it bends everywhere alike,
 * along the eigenvectors of
 *
 *     bends[i][j] = 2 * mean over all places of pixel_i * pixel_j
 *     shares[i]   = sum of direction[i]^2 over all directions that are bent
 *     largestRate = 2 / largest bend
 *
 * Along a direction that is not bent the loss stays the same, and the weights stay where they began.
 *
 * Source: W. Menke, Geophysical Data Analysis, 2018, on the resolution of a model; Y. LeCun, L. Bottou,
 * G. Orr and K.-R. Müller, Efficient BackProp, 1998, on the largest rate.
 *
 * @param before The picture that the kernel is laid on, wholly, as in `learnKernel`.
 * @param width Cells of the kernel.
 * @param height Cells of the kernel.
 * @throws {TypeError | RangeError} if `before` is no matrix of finite numbers, or a side is not a whole
 *   number from 1 to that of the picture.
 */
export function kernelEvidence(before: Matrix, width: number, height: number): KernelEvidence {
  requireMatrix('before', before);
  const odd = before.data.find((value) => !Number.isFinite(value));
  if (odd !== undefined) refuse(RangeError, 'before', odd, 'finite numbers');
  requireWhole('width', width, 1, before.width);
  requireWhole('height', height, 1, before.height);
  const directions = directionsOf(before, width, height);
  const steepest = directions[0]!.bend;
  const told = directions.filter(({ bend }) => bend > FLAT * steepest);
  const shares = Array.from({ length: width * height }, (_, weight) =>
    told.reduce((sum, { weights }) => sum + weights.data[weight]! ** 2, 0),
  );
  return {
    directions,
    rank: told.length,
    shares: createMatrix(width, height, shares),
    largestRate: 2 / steepest,
  };
}

/** The eigenvectors of the mean products of the pixels under two weights, twice. */
function directionsOf(before: Matrix, width: number, height: number): Direction[] {
  const places: Float64Array[] = [];
  for (let y = 0; y <= before.height - height; y++) {
    for (let x = 0; x <= before.width - width; x++) {
      const pixelUnder = (_: unknown, weight: number): number =>
        before.data[(y + Math.floor(weight / width)) * before.width + x + (weight % width)]!;
      places.push(Float64Array.from({ length: width * height }, pixelUnder));
    }
  }
  const mean = (i: number, j: number): number =>
    places.reduce((sum, pixels) => sum + pixels[i]! * pixels[j]!, 0) / places.length;
  const rows = Array.from({ length: width * height }, (_, i) =>
    Float64Array.from({ length: width * height }, (_, j) => 2 * mean(i, j)),
  );
  const { values, vectors } = symmetricEigen(rows);
  return vectors
    .map((vector, i) => ({
      bend: Math.max(values[i]!, 0),
      weights: createMatrix(width, height, Array.from(vector)),
    }))
    .toSorted((a, b) => b.bend - a.bend);
}
