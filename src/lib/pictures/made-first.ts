import { planesOf, type Planes } from './byte-planes.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/**
 * The picture that another one was made of last, where that one needs all of it: while a threshold is moved,
 * what it is applied to stays.
 */
export class MadeFirst {
  #kept: { readonly of: Planes; readonly name: string; readonly planes: Planes } | undefined;

  get(of: Planes, settings: FilterSettings): Planes | undefined {
    const { of: planes, name } = this.#kept ?? {};
    return planes === of && name === JSON.stringify(settings) ? this.#kept!.planes : undefined;
  }

  /** @returns The planes of a picture that was made with these settings. */
  keep(of: Planes, settings: FilterSettings, picture: Picture): Planes {
    const planes = planesOf(picture, settings.mode);
    this.#kept = { of, name: JSON.stringify(settings), planes };
    return planes;
  }
}
