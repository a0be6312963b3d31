import type { Matrix } from '../../convolve/index.ts';
import { predict, type Network, type Tensor } from '../../learning/index.ts';
import { DRAWING_SIDE } from '../../learning/drawings/index.ts';

/** Pixels along a side of the gray square, and from one of its places to the next. */
export const SQUARE = 5;
const STEP = 2;
const GRAY = 0.5;
/** Places along a side. */
export const PLACES = DRAWING_SIDE / STEP;

/**
 * How much a probability falls while a gray square lies on a part of the drawing. Each step is the
 * map as far as it is known, for a figure that lets other things happen in between.
 *
 * Source: M. Zeiler and R. Fergus, Visualizing and understanding convolutional networks, 2014.
 *
 * @param label The class whose probability is looked at.
 * @returns Its loss at each place, from 0; 1 would be all of it. Where it rises, that is 0 too.
 */
export function* occlusion(
  network: Network,
  drawing: Tensor,
  label: number,
): Generator<Matrix, Matrix> {
  const before = predict(network, drawing).data[label]!;
  const data = new Float32Array(PLACES ** 2);
  const map = { width: PLACES, height: PLACES, data };
  for (let place = 0; place < data.length; place++) {
    const left = STEP * (place % PLACES) + (STEP - SQUARE + 1) / 2;
    const top = STEP * Math.floor(place / PLACES) + (STEP - SQUARE + 1) / 2;
    const after = predict(network, hidden(drawing, left, top)).data[label]!;
    data[place] = Math.max(0, before - after);
    yield map;
  }
  return map;
}

/** The drawing with a gray square on it. */
function hidden({ shape, data }: Tensor, left: number, top: number): Tensor {
  const covered = data.slice();
  for (let y = Math.max(0, top); y < Math.min(DRAWING_SIDE, top + SQUARE); y++) {
    for (let x = Math.max(0, left); x < Math.min(DRAWING_SIDE, left + SQUARE); x++) {
      covered[y * DRAWING_SIDE + x] = GRAY;
    }
  }
  return { shape, data: covered };
}

/** All of it at once. */
export function occlusionMap(network: Network, drawing: Tensor, label: number): Matrix {
  const steps = occlusion(network, drawing, label);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
