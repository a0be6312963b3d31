import type { Matrix } from '../../convolve/matrix.ts';
import type { TileSides } from '../../convolve/ways/tiles.ts';
import type { Simd } from '../simd.ts';
import { MOST_ELEMENTS } from '../tile-sides.ts';
import type { ComputeBand } from './direct.ts';
import type { Task } from './task.ts';
import { turnsOf } from './turns.ts';

/** Two float32 numbers. */
const ELEMENT = 8;
/** 16 elements. Rows a power of two apart would all fall into the same few lines of the cache. */
const CELL = 128;

/** Products of spectra, in overlapping tiles. */
export function prepareTiles(simd: Simd, { kernel }: Task, sides: TileSides): ComputeBand {
  const { width, height } = sides;
  const kept = simd.keep('spectrum', MOST_ELEMENTS * ELEMENT);
  const stride = width * ELEMENT + CELL;
  const tile = simd.room(stride * height);
  const group = simd.room(width * CELL);
  const [across, acrossEnd] = writeTurns(simd, width);
  const [down, downEnd] = writeTurns(simd, height);
  const record = simd.record([
    ...[width, height, kernel.width, kernel.height, tile, stride, group, kept.address],
    ...[across, acrossEnd, down, downEnd],
  ]);
  if (!isSpectrumOf(kept.content, kernel, sides)) {
    const weights = simd.room(4 * kernel.data.length);
    simd.floats.set(kernel.data, weights / 4);
    simd.functions.kernelSpectrum(record, weights);
    const copy = { ...kernel, data: kernel.data.slice() };
    kept.content = { kernel: copy, sides } satisfies Spectrum;
  }
  return (band) => simd.functions.tiles(band, record);
}

/** Whose spectrum it is: while the kernel stays, it need not be made again. */
interface Spectrum {
  readonly kernel: Matrix;
  readonly sides: TileSides;
}

function isSpectrumOf(content: unknown, kernel: Matrix, sides: TileSides): boolean {
  if (content === undefined) return false;
  const known = content as Spectrum;
  return (
    known.sides.width === sides.width &&
    known.sides.height === sides.height &&
    known.kernel.width === kernel.width &&
    known.kernel.height === kernel.height &&
    known.kernel.data.every((weight, i) => weight === kernel.data[i])
  );
}

/** @returns Their address, and that after them. */
function writeTurns(simd: Simd, length: number): [number, number] {
  const turns = turnsOf(length);
  const address = simd.room(turns.byteLength);
  simd.floats.set(turns, address / 4);
  return [address, address + turns.byteLength];
}
