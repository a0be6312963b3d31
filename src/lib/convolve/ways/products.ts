import { costOfRuns, costOfTaps } from './product-cost.ts';
import { RUN, sumRuns } from './sum-runs.ts';
import type { SumRow } from './sum-row.ts';
import { sum3x3 } from './sum-3x3.ts';
import { sumTaps, wholeSweeps } from './sum-taps.ts';

/** The products that a kernel makes, and the function that sums them. */
export interface Products {
  /** Cells of the kernel, row by row: single ones, those that begin a run, or those of column 0. */
  readonly places: readonly Place[];
  readonly weights: Float64Array;
  readonly sumRow: SumRow;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A kernel, or one of its factors: `width * height` weights, row by row. */
export interface Weights {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array | Float64Array;
}

/**
 * The cheapest list of products that gives the kernel's sums, in the order of its cells. Only for
 * finite pixels: weights of 0 may be left out, and others of 0 added.
 */
export function productsOf(kernel: Weights): Products {
  if (kernel.width === 3 && kernel.height === 3) return window3x3(kernel);
  return costOfRuns(kernel) < costOfTaps(kernel) ? runsOf(kernel) : tapsOf(kernel);
}

/** Every cell of the kernel and nothing else, for pixels of which some are not finite. */
export function allProductsOf(kernel: Weights): Products {
  if (kernel.width === 3 && kernel.height === 3) return window3x3(kernel);
  const places = Array.from(kernel.data, (_, i) => placeOf(i, kernel));
  return { places, weights: Float64Array.from(kernel.data), sumRow: sumTaps };
}

function window3x3({ data }: Weights): Products {
  const places = [0, 1, 2].map((y) => ({ x: 0, y }));
  return { places, weights: Float64Array.from(data), sumRow: sum3x3 };
}

function tapsOf(kernel: Weights): Products {
  const cells = [...kernel.data.keys()].filter((i) => kernel.data[i] !== 0);
  const count = wholeSweeps(cells.length);
  const places = Array.from({ length: count }, (_, t) => placeOf(cells[t] ?? 0, kernel));
  const weights = new Float64Array(count);
  cells.forEach((cell, t) => {
    weights[t] = kernel.data[cell]!;
  });
  return { places, weights, sumRow: sumTaps };
}

/** Only where a row of the kernel is no shorter than a run. */
function runsOf({ width, height, data }: Weights): Products {
  const places: Place[] = [];
  const weights: number[] = [];
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    for (let x = 0; x < width; x++) {
      if (row[x] === 0) continue;
      // The last run of a row is moved to the left, with 0 for weights that are done already.
      const first = Math.min(x, width - RUN);
      places.push({ x: first, y });
      for (let u = first; u < first + RUN; u++) weights.push(u < x ? 0 : row[u]!);
      x = first + RUN - 1;
    }
  }
  if (places.length % 2 === 1) {
    places.push({ x: 0, y: 0 });
    weights.push(0, 0, 0, 0);
  }
  return { places, weights: Float64Array.from(weights), sumRow: sumRuns };
}

const placeOf = (cell: number, { width }: Weights): Place => ({
  x: cell % width,
  y: Math.floor(cell / width),
});
