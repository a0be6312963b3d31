import {
  contains,
  isSame,
  NO_PARTNERS,
  type GridFilm,
  type Partners,
  type Point,
} from '../grid/index.ts';
import { sentence } from './sentence.ts';
import { imageGrid, kernelGrid, outputGrid, outputUnder, productsGrid } from './grids.ts';
import type { Frame, Tap, Trace } from './trace.ts';

/** The stepper's film: image, kernel, products and output of one trace. */
export interface TraceFilm extends GridFilm {
  readonly trace: Trace;
}

/** The last step of an output pixel: the whole sum is there, and the pixel has its number. */
export function lastStepOf({ outputs, stepsPerPixel }: Trace, { x, y }: Point): number {
  const index = (y - outputs.y) * outputs.width + x - outputs.x;
  return (index + 1) * stepsPerPixel - 1;
}

/** @param white The pixel value to draw as white. */
export function traceFilm(trace: Trace, white: number): TraceFilm {
  return {
    trace,
    length: trace.length,
    stepsPerWhole: trace.stepsPerPixel,
    lead: 0,
    sceneAt(step) {
      const frame = trace.frameAt(step);
      return {
        grids: [
          imageGrid(trace, frame, white),
          kernelGrid(trace, frame),
          productsGrid(trace, frame),
          outputGrid(trace, frame),
        ],
        sentence: sentence(trace, frame),
      };
    },
    partners: (step, part, cell) => partners(trace, trace.frameAt(step), part, cell),
    partnersOfTap(step, tap) {
      const frame = trace.frameAt(step);
      return ofTaps(frame.taps.slice(tap, tap + 1), [frame.output]);
    },
    stepOf: (part, cell) => (part === 'output' ? lastStepOf(trace, cell) : undefined),
    stepAt: (corner) => lastStepOf(trace, outputUnder(trace, corner)),
  };
}

/**
 * The partners of a cell. A pixel, weight or product: its tap in every panel. An output pixel:
 * every pixel it is made from. A pixel outside the window: the output pixels it counts for.
 */
export function partners(trace: Trace, frame: Frame, part: string, cell: Point): Partners {
  if (part === 'output') {
    if (isSame(cell, frame.output)) return ofTaps(frame.taps, [cell]);
    if (!contains(trace.outputs, cell)) return NO_PARTNERS;
    const { image = [] } = ofTaps(trace.tapsAt(cell), []).cells;
    return { cells: { image, output: [cell] }, taps: [] };
  }
  const taps = frame.taps.filter((tap) => isSame(part === 'image' ? tap.place : tap.cell, cell));
  if (taps.length > 0) return ofTaps(taps, [frame.output]);
  return { cells: { image: [cell], output: outputsOf(trace, cell) }, taps: [] };
}

function ofTaps(taps: readonly Tap[], output: readonly Point[]): Partners {
  const weights = taps.map((tap) => tap.cell);
  const borrowed = taps.flatMap(({ source }) => (source === null ? [] : [source]));
  return {
    cells: {
      image: [...taps.map((tap) => tap.place), ...borrowed],
      kernel: weights,
      products: weights,
      output,
    },
    taps: taps.map((tap) => tap.index),
  };
}

/** The output pixels whose window covers `place`. */
function outputsOf({ applied, offset, outputs }: Trace, place: Point): Point[] {
  const found: Point[] = [];
  for (let v = 0; v < applied.height; v++) {
    for (let u = 0; u < applied.width; u++) {
      const output = { x: place.x - u - offset.x, y: place.y - v - offset.y };
      if (contains(outputs, output)) found.push(output);
    }
  }
  return found;
}
