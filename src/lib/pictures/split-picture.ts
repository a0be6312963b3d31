import { grayPlanesOf, planesOf, type Planes } from './byte-planes.ts';
import type { Picture } from './picture.ts';
import type { Mode } from './settings.ts';

/**
 * A picture that is filtered again and again. Once it has been split into its colours, it is kept as
 * planes alone: at 50 megapixels these are 150 MB, and gray is 50 MB more; the pixels are 200 MB.
 */
export class SplitPicture {
  /** Each is made when it is first needed: a weight may change many times. */
  readonly #planes = new Map<Mode, Planes>();
  #pixels: Picture | undefined;
  /**
   * Memory that the next result may be written into: the pixels of the picture when they are not
   * needed any more, and later such results.
   */
  spare: Picture | undefined;

  /** @param pixels Must not be used any more by the caller. */
  constructor(pixels: Picture) {
    this.#pixels = pixels;
  }

  /** @throws {RangeError} if there is not enough memory. */
  planesFor(mode: Mode): Planes {
    const planes = this.#planes.get(mode) ?? this.#make(mode);
    this.#planes.set(mode, planes);
    return planes;
  }

  #make(mode: Mode): Planes {
    if (this.#pixels === undefined) return grayPlanesOf(this.planesFor('colour'));
    const planes = planesOf(this.#pixels, mode);
    if (mode === 'colour') {
      this.spare = this.#pixels;
      this.#pixels = undefined;
    }
    return planes;
  }
}
