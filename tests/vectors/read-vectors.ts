import { readFileSync } from 'node:fs';
import {
  createMatrix,
  type Border,
  type ByteMatrix,
  type Matrix,
  type Size,
} from '../../src/lib/convolve/index.ts';

/** A grid as the generator writes it: row-major, channels of a pixel side by side. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly channels?: number;
  readonly data: readonly number[];
}

/** One computed example. `source` is the call that gave `expected`. */
export interface Case {
  readonly op: 'correlate' | 'convolve' | (string & {});
  readonly image: Grid;
  readonly kernel: Grid;
  readonly expected: Grid;
  readonly source: string;
  readonly border?: Border;
  readonly size?: Size;
}

/** The cases of one file beside this one. */
export function readVectors<Kind = Case>(name: string): readonly Kind[] {
  const text = readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: Kind[] }).cases;
}

/** The grid, or one of its channels, as a matrix. */
export function matrixOf({ width, height, channels = 1, data }: Grid, channel = 0): Matrix {
  const values = data.filter((_, i) => i % channels === channel);
  return createMatrix(width, height, values);
}

/** A grid of bytes as they are. */
export const byteMatrixOf = ({ width, height, data }: Grid): ByteMatrix => ({
  width,
  height,
  data: Uint8Array.from(data),
});
