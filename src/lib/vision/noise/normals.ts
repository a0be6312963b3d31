import { normalAt } from '../../matrix/index.ts';

/** Pixels of an image that is `of` pixels wide. */
export interface NoisyArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly of: number;
}

/** What was asked for lately, the latest last: while sigma is moved, the same is asked for again. */
const kept = new Map<string, Float32Array>();

/** 16 MB, which is a photo of two megapixels and what is in view of it. */
const MOST_KEPT = 2 ** 22;

/** The `normalAt` of the pixels of an area, by their indices in the whole image; only to be read. */
export function normalsIn(seed: number, area: NoisyArea): Float32Array {
  const { x, y, width, height, of } = area;
  const key = [seed, x, y, width, height, of].join();
  const normals = kept.get(key) ?? normalsOf(seed, area);
  kept.delete(key);
  kept.set(key, normals);
  let count = [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  for (const [oldest, { length }] of kept) {
    if (count <= MOST_KEPT) break;
    kept.delete(oldest);
    count -= length;
  }
  return normals;
}

function normalsOf(seed: number, { x, y, width, height, of }: NoisyArea): Float32Array {
  const normals = new Float32Array(width * height);
  for (let row = 0, i = 0; row < height; row++) {
    const end = i + width;
    for (let index = (y + row) * of + x; i < end; i++, index++) normals[i] = normalAt(seed, index);
  }
  return normals;
}
