import type { Matrix } from '../convolve/index.ts';
import { spokenNumber } from '../notation/index.ts';
import { placeName, valueAt, type Point, type Scene } from '../grid/index.ts';
import { traceFilm } from './film.ts';
import { trace, type Frame, type PixelRange } from './trace.ts';

/** One output pixel with all its products made: its grids, its sum, and the sentence that tells it. */
export interface PixelView extends Scene {
  /** The last frame of the trace: the number is stored. */
  readonly frame: Frame;
  /** What is new in few words, for whoever goes from pixel to pixel. */
  readonly spoken: string;
}

/**
 * What a kernel makes of one pixel of a photo, 0 to 255, stored as a byte.
 *
 * @throws What `correlate` throws; `RangeError` if `place` lies outside the image.
 */
export function pixelView(
  image: Matrix,
  kernel: Matrix,
  place: Point,
  range: PixelRange,
): PixelView {
  const { trace: steps, ...film } = traceFilm(
    trace(image, kernel, {
      outputs: { ...place, width: 1, height: 1 },
      storage: { range, rounding: 'half-even' },
    }),
    255,
  );
  const last = steps.length - 1;
  // The last three steps of a pixel are: sum, range, store.
  const [sum, stored] = [film.sceneAt(last - 2), film.sceneAt(last - 1)];
  const frame = steps.frameAt(last);
  const before = spokenNumber(valueAt(image, place));
  return {
    frame,
    spoken: `${before} becomes ${spokenNumber(frame.value)}, at row ${place.y}, column ${place.x}.`,
    grids: film.sceneAt(last).grids.map((grid) => ({ ...grid, still: true })),
    sentence: `${placeName(place)}. ${sum.sentence} ${stored.sentence}`,
  };
}
