import type { Matrix } from '../../matrix/index.ts';
import type { TileSides } from '../../convolve/internals.ts';
import type { Kept, Simd } from '../simd.ts';
import type { ComputeBand } from './direct.ts';
import type { Task } from './task.ts';
import { turnsOf } from './turns.ts';

/** Two float32 numbers. */
const ELEMENT = 8;
/** 16 elements. Rows a power of two apart would all fall into the same few lines of the cache. */
const CELL = 128;

/** Products of spectra, in overlapping tiles; the lowest row of them has tiles of its own. */
export function prepareTiles(simd: Simd, { kernel }: Task, sides: TileSides): ComputeBand {
  const { width, height, lastHeight } = sides;
  const kept = simd.keep('spectrum', width * height * ELEMENT);
  const keptLast = simd.keep('spectrum of last tiles', width * lastHeight * ELEMENT);
  const full = prepareTile(simd, kernel, width, height, kept);
  if (lastHeight === height) return (band) => simd.functions.tiles(band, full);
  const last = prepareTile(simd, kernel, width, lastHeight, keptLast);
  const lastRows = lastHeight - kernel.height + 1;
  return (band, rows) => simd.functions.tiles(band, rows <= lastRows ? last : full);
}

/** @returns The record of tiles with these sides. */
function prepareTile(
  simd: Simd,
  kernel: Matrix,
  width: number,
  height: number,
  spectrum: Kept,
): number {
  const stride = width * ELEMENT + CELL;
  const tile = simd.room(stride * height);
  const group = simd.room(width * CELL);
  const [across, acrossEnd] = writeTurns(simd, width);
  const [down, downEnd] = writeTurns(simd, height);
  const record = simd.record([
    ...[width, height, kernel.width, kernel.height, tile, stride, group, spectrum.address],
    ...[across, acrossEnd, down, downEnd],
  ]);
  if (!isSpectrumOf(spectrum.content, kernel, width, height)) {
    const weights = simd.room(4 * kernel.data.length);
    const copy = { ...kernel, data: kernel.data.slice() };
    // Until it is complete, it is nobody's.
    spectrum.content = undefined;
    simd.floats.set(kernel.data, weights / 4);
    simd.functions.kernelSpectrum(record, weights);
    spectrum.content = { kernel: copy, width, height } satisfies Spectrum;
  }
  return record;
}

/** Whose spectrum it is: while the kernel stays, it need not be made again. */
interface Spectrum {
  readonly kernel: Matrix;
  readonly width: number;
  readonly height: number;
}

function isSpectrumOf(content: unknown, kernel: Matrix, width: number, height: number): boolean {
  if (content === undefined) return false;
  const known = content as Spectrum;
  return (
    known.width === width &&
    known.height === height &&
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
