import { grayscale, type ByteMatrix } from '../convolve/index.ts';
import { isOpaque } from './opaque.ts';
import type { Picture } from './picture.ts';
import type { Mode } from './settings.ts';

/** One plane of a picture, and the channels that its result is written to. */
export interface BytePlane {
  readonly image: ByteMatrix;
  /** 0 red, 1 green, 2 blue, 3 alpha. */
  readonly channels: readonly number[];
  /** The alpha that a plane of colour is multiplied by; none in an opaque picture. */
  readonly alpha?: ByteMatrix;
}

export const ALPHA = 3;

/**
 * What kernels slide over: one gray plane for all three colours, or one plane for each; and alpha,
 * unless the picture is opaque. It holds nothing of the picture, which may be let go: at 50 megapixels
 * that is 200 MB.
 */
export type Planes = readonly BytePlane[];

/** The latest planes are kept as long as their picture: a weight may change many times. */
const known = new WeakMap<Picture, { readonly mode: Mode; readonly planes: Planes }>();

export function planesOf(picture: Picture, mode: Mode): Planes {
  const kept = known.get(picture);
  if (kept?.mode === mode) return kept.planes;
  // Those of another mode go first: they would take half as much memory as the picture.
  known.delete(picture);
  const planes = split(picture, mode);
  known.set(picture, { mode, planes });
  return planes;
}

function split(picture: Picture, mode: Mode): BytePlane[] {
  const colours = mode === 'gray' ? grayPlane(picture) : colourPlanes(picture);
  if (isOpaque(picture)) return colours;
  const alpha = channel(picture, ALPHA);
  return [...colours.map((plane) => ({ ...plane, alpha })), { image: alpha, channels: [ALPHA] }];
}

/** Rows that become gray at once: as floats, all of them would take as much memory as the picture. */
const ROWS_AT_ONCE = 64;

function grayPlane({ width, height, data }: Picture): BytePlane[] {
  const image = emptyPlane(width, height);
  for (let y = 0; y < height; y += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, height - y);
    const pixels = data.subarray(4 * width * y, 4 * width * (y + rows));
    image.data.set(grayscale({ width, height: rows, data: pixels }).data, width * y);
  }
  return [{ image, channels: [0, 1, 2] }];
}

function colourPlanes(picture: Picture): BytePlane[] {
  return [0, 1, 2].map((index) => ({ image: channel(picture, index), channels: [index] }));
}

/** One channel of a picture: 0 red, 1 green, 2 blue, 3 alpha. */
export function channel({ width, height, data }: Picture, index: number): ByteMatrix {
  const plane = emptyPlane(width, height);
  const bytes = plane.data;
  for (let i = 0; i < bytes.length; i++) bytes[i] = data[4 * i + index]!;
  return plane;
}

/** In memory that band workers can read, where threads can share some: they need no copy then. */
function emptyPlane(width: number, height: number): ByteMatrix {
  const { crossOriginIsolated = false } = globalThis as { crossOriginIsolated?: boolean };
  const size = width * height;
  const memory = crossOriginIsolated ? new SharedArrayBuffer(size) : new ArrayBuffer(size);
  return { width, height, data: new Uint8Array(memory) };
}
