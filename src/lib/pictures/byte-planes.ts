import { grayscale, type ByteMatrix } from '../convolve/index.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/** One plane of a picture, and the bytes of a pixel that its result is written to. */
export interface BytePlane {
  readonly image: ByteMatrix;
  readonly places: readonly number[];
}

type Mode = FilterSettings['mode'];

/** The planes of a picture are kept while somebody holds the picture: a weight may change often. */
const known = new WeakMap<Picture, Partial<Record<Mode, readonly BytePlane[]>>>();

/** What a kernel slides over: one gray plane for all three colours, or a plane for each. */
export function bytePlanes(picture: Picture, mode: Mode): readonly BytePlane[] {
  const kept = known.get(picture) ?? {};
  const planes = kept[mode] ?? (mode === 'gray' ? grayPlane(picture) : colourPlanes(picture));
  known.set(picture, { ...kept, [mode]: planes });
  return planes;
}

function grayPlane(picture: Picture): BytePlane[] {
  const { width, height, data } = grayscale(picture);
  return [{ image: { width, height, data: Uint8Array.from(data) }, places: [0, 1, 2] }];
}

function colourPlanes(picture: Picture): BytePlane[] {
  return [0, 1, 2].map((place) => ({ image: channel(picture, place), places: [place] }));
}

/** One colour of a picture: 0 red, 1 green, 2 blue. */
export function channel({ width, height, data }: Picture, place: number): ByteMatrix {
  const bytes = new Uint8Array(width * height);
  for (let i = 0; i < bytes.length; i++) bytes[i] = data[4 * i + place]!;
  return { width, height, data: bytes };
}
