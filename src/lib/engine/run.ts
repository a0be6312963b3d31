import { hasBytes, type Image } from '../matrix/index.ts';
import { bandHeight, rowsOf, streamed, type PaddedImage } from './bands.ts';
import type { SimdPlan } from './plan.ts';
import { canSum } from './range.ts';
import type { PadFor } from './resident.ts';
import { NoRoom, type Simd } from './simd.ts';
import { prepareDirect, prepareMagnitude, prepareWhole, type ComputeBand } from './ways/direct.ts';
import { prepareRunningSum } from './ways/running-sum.ts';
import { prepareSeparable } from './ways/separable.ts';
import { prepareTiles } from './ways/tiles.ts';
import { formOf, type Question, type Task } from './ways/task.ts';

/** Room behind the output for what the last block of the last row writes beyond it. */
const OUTPUT_SLACK = 64;

/**
 * Correlates in the module, band by band. Whatever throws, the module is ready for the next call.
 *
 * @param padFor Gives the image, if it stays in the module's memory.
 * @returns false if the memory does not suffice, or if a pixel is not finite, or too large or small for
 *   sums in float32. Then the output must not be used, and plain TypeScript has to compute it.
 */
export function runSimd(simd: Simd, plan: SimdPlan, task: Task, padFor?: PadFor): boolean {
  return tidily(simd, () => {
    const { layout, kernel, output } = task;
    const held = padFor?.(kernel, layout);
    const outputStride = layout.width * (hasBytes(output) ? 1 : 4);
    const bands = bandsOf(plan, task, outputStride);
    const most = bands[0]!.count;
    const compute = prepare(simd, plan, task);
    const padded = held ?? streamed(simd, task.image, kernel, layout, most + kernel.height - 1);
    const target = simd.room(most * outputStride + OUTPUT_SLACK);
    const record = simd.record(new Array<number>(8).fill(0));
    const { stride, pixelBytes, length } = padded;
    for (const { y, count } of bands) {
      const source = load(simd, plan, task, padded, y, count);
      if (source === null) return false;
      const form = formOf(task);
      simd.write(record, [source, stride, pixelBytes, length, target, form, layout.width, count]);
      compute(record, count);
      takeOut(simd, target, output, y, count);
    }
    return true;
  });
}

/** What `runSimd` will return, without the sums. */
export function canRunSimd(simd: Simd, plan: SimdPlan, task: Question): boolean {
  return tidily(simd, () => {
    const { image, kernel, layout } = task;
    const bands = bandsOf(plan, task, 4 * layout.width);
    const most = bands[0]!.count;
    const padded = streamed(simd, image, kernel, layout, most + kernel.height - 1);
    return bands.every(({ y, count }) => load(simd, plan, task, padded, y, count) !== null);
  });
}

function tidily(simd: Simd, run: () => boolean): boolean {
  try {
    return run();
  } catch (error) {
    if (error instanceof NoRoom) return false;
    throw error;
  } finally {
    simd.release();
  }
}

/** `count` output rows from row `y` on. */
interface Rows {
  readonly y: number;
  readonly count: number;
}

/**
 * Bands of whole tiles, since part of a tile costs as much. What is left is a band of its own; the first
 * one is the largest.
 */
function bandsOf(
  { tile }: SimdPlan,
  { image, kernel, layout }: Question,
  outputStride: number,
): Rows[] {
  const { height } = layout;
  const fitting = bandHeight(rowsOf(image, kernel, layout).stride, outputStride, kernel.height);
  const step = tile === undefined ? 1 : tile.height - kernel.height + 1;
  const rows = Math.min(height, Math.max(step, fitting - (fitting % step)));
  const bands: Rows[] = [];
  for (let y = 0; y < height;) {
    const left = height - y;
    const count = Math.min(rows, left - (left % step) || left);
    bands.push({ y, count });
    y += count;
  }
  return bands;
}

/** @returns The address of a band's pixels, or null if plain TypeScript has to take them. */
function load(
  simd: Simd,
  plan: SimdPlan,
  { kernel }: Question,
  padded: PaddedImage,
  y: number,
  count: number,
): number | null {
  const rows = count + kernel.height - 1;
  const source = padded.load(y, rows);
  if (padded.pixelBytes === 1 || canSum(simd, plan, kernel, padded, source, rows)) return source;
  return null;
}

function prepare(simd: Simd, { way, arithmetic, tile }: SimdPlan, task: Task): ComputeBand {
  switch (way) {
    case 'direct':
      if (task.other !== undefined) return prepareMagnitude(simd, task, task.other);
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
