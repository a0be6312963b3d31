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

/** Planes are kept as long as their picture: a weight may change many times. */
const known = new WeakMap<Picture, Partial<Record<Mode, Planes>>>();

export function planesOf(picture: Picture, mode: Mode): Planes {
  const kept = known.get(picture) ?? {};
  const planes = kept[mode] ?? split(picture, mode);
  known.set(picture, { ...kept, [mode]: planes });
  return planes;
}

function split(picture: Picture, mode: Mode): BytePlane[] {
  const colours = mode === 'gray' ? grayPlane(picture) : colourPlanes(picture);
  if (isOpaque(picture)) return colours;
  const alpha = channel(picture, ALPHA);
  return [...colours.map((plane) => ({ ...plane, alpha })), { image: alpha, channels: [ALPHA] }];
}

/** Row by row: the float32 numbers of all rows at once would need four times the room of the bytes. */
function grayPlane({ width, height, data }: Picture): BytePlane[] {
  const bytes = new Uint8Array(width * height);
  for (let start = 0; start < bytes.length; start += width) {
    const row = data.subarray(4 * start, 4 * (start + width));
    bytes.set(grayscale({ width, height: 1, data: row }).data, start);
  }
  return [{ image: { width, height, data: bytes }, channels: [0, 1, 2] }];
}

function colourPlanes(picture: Picture): BytePlane[] {
  return [0, 1, 2].map((index) => ({ image: channel(picture, index), channels: [index] }));
}

/** One channel of a picture: 0 red, 1 green, 2 blue, 3 alpha. */
export function channel({ width, height, data }: Picture, index: number): ByteMatrix {
  const bytes = new Uint8Array(width * height);
  for (let i = 0; i < bytes.length; i++) bytes[i] = data[4 * i + index]!;
  return { width, height, data: bytes };
}
