import { hasBytes, type Image } from '../matrix/index.ts';
import { bandHeight, rowsOf, streamed, type PaddedImage } from './bands.ts';
import type { SimdPlan } from './plan.ts';
import type { Simd } from './simd.ts';
import { prepareDirect, prepareWhole, type ComputeBand } from './ways/direct.ts';
import { prepareRunningSum } from './ways/running-sum.ts';
import { prepareSeparable } from './ways/separable.ts';
import { prepareTiles } from './ways/tiles.ts';
import { formOf, type Task } from './ways/task.ts';

/** Sums between these are neither lost in the smallest float32 numbers nor beyond the largest. */
const [FAINTEST, BRIGHTEST] = [2 ** -100, 2 ** 120];

/** Room behind the output for what the last block of the last row writes beyond it. */
const OUTPUT_SLACK = 64;

/**
 * Correlates in the module, band by band.
 *
 * @param held The image, if it is in the module's memory already.
 * @returns false if a pixel is not finite, or too large or small for sums in float32. Then the output
 *   must not be used, and plain TypeScript has to compute it.
 */
export function runSimd(simd: Simd, plan: SimdPlan, task: Task, held?: PaddedImage): boolean {
  try {
    return runBands(simd, plan, task, held);
  } finally {
    simd.release();
  }
}

function runBands(simd: Simd, plan: SimdPlan, task: Task, held?: PaddedImage): boolean {
  const { image, kernel, layout, output, profile } = task;
  const { width, height } = layout;
  const outputStride = width * (hasBytes(output) ? 1 : 4);
  const halo = kernel.height - 1;
  const fitting = bandHeight(rowsOf(image, kernel, layout).stride, outputStride, kernel.height);
  // Bands of whole tiles, since part of a tile costs as much. What is left is a band of its own.
  const step = plan.tile === undefined ? 1 : plan.tile.height - halo;
  const rows = Math.min(height, Math.max(step, fitting - (fitting % step)));
  const compute = prepare(simd, plan, task);
  const padded = held ?? streamed(simd, image, kernel, layout, rows + halo);
  const target = simd.room(rows * outputStride + OUTPUT_SLACK);
  const band = simd.record(new Array<number>(8).fill(0));
  const { stride, pixelBytes, length } = padded;
  for (let y = 0; y < height;) {
    const left = height - y;
    const count = Math.min(rows, left - (left % step) || left);
    const source = padded.load(y, count + halo);
    if (pixelBytes === 4) {
      const largest = simd.functions.largest(source, stride, length, count + halo);
      const reach = largest * profile.absoluteSum;
      if (reach !== 0 && !(reach > FAINTEST && reach < BRIGHTEST)) return false;
    }
    simd.write(band, [source, stride, pixelBytes, length, target, formOf(task), width, count]);
    compute(band, count);
    takeOut(simd, target, output, y, count);
    y += count;
  }
  return true;
}

function prepare(simd: Simd, { way, arithmetic, tile }: SimdPlan, task: Task): ComputeBand {
  switch (way) {
    case 'direct':
      return arithmetic === 'int16' ? prepareWhole(simd, task) : prepareDirect(simd, task);
    case 'separable':
      return prepareSeparable(simd, task);
    case 'running-sum':
      return prepareRunningSum(simd, task);
    case 'tiles':
      return prepareTiles(simd, task, tile!);
  }
}

/** Copies rows from the module's memory into the output. */
function takeOut(simd: Simd, address: number, output: Image, y: number, count: number): void {
  const { width } = output;
  if (hasBytes(output)) {
    // A view of the same type: a copy between two types would go byte by byte.
    const { buffer, byteOffset, length } = output.data;
    const bytes = new Uint8Array(buffer, byteOffset, length);
    bytes.set(simd.bytes.subarray(address, address + count * width), y * width);
  } else {
    const start = address / 4;
    output.data.set(simd.floats.subarray(start, start + count * width), y * width);
  }
}
