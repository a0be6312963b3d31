import { grayscale } from '../convolve/index.ts';
import type { Mode, Picture } from '../pictures/index.ts';
import type { Point } from '../grid/index.ts';

/** A pixel and its values, as texts. */
export interface Readout {
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** The pictures that a pixel is read from. */
export interface ReadoutPictures {
  readonly original: Picture;
  /** `undefined` until the first result arrives. */
  readonly result: Picture | undefined;
  /** Of the result. */
  readonly mode: Mode;
}

export function readoutOf(pixel: Point, { original, result, mode }: ReadoutPictures): Readout {
  return {
    place: `(${pixel.x}, ${pixel.y})`,
    before: valueText(original, mode, pixel),
    after: result === undefined ? '…' : valueText(result, mode, pixel),
  };
}

export function readoutSentence({ place, before, after }: Readout): string {
  return `Pixel ${place}: before ${before}, after ${after}`;
}

function valueText({ width, data }: Picture, mode: Mode, { x, y }: Point): string {
  const start = 4 * (y * width + x);
  const bytes = data.subarray(start, start + 4);
  const alpha = bytes[3]!;
  return alpha === 255 ? colourText(bytes, mode) : `${colourText(bytes, mode)} (alpha ${alpha})`;
}

function colourText(bytes: Picture['data'], mode: Mode): string {
  if (mode === 'gray') return String(grayscale({ width: 1, height: 1, data: bytes }).data[0]);
  const [red, green, blue] = bytes;
  return `R ${red} G ${green} B ${blue}`;
}
