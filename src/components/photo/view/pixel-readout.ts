import {
  readoutOf,
  readoutSentence,
  type Readout,
  type ReadoutPictures,
} from '../../../lib/photo/index.ts';
import type { Point } from '../../../lib/grid/index.ts';

/** The line with a pixel and its values before and after. */
export class PixelReadout {
  readonly #host: HTMLElement;
  #readout: Readout | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  show(pixel: Point, pictures: ReadoutPictures): void {
    this.#readout = readoutOf(pixel, pictures);
    for (const name of ['place', 'before', 'after'] as const) {
      this.#part(name).textContent = this.#readout[name];
    }
  }

  /** Announces what is shown: a chosen pixel, while pointing with the mouse stays silent. */
  announce(): void {
    if (this.#readout !== undefined) {
      this.#part('announcement').textContent = readoutSentence(this.#readout);
    }
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector(`[data-readout=${name}]`)!;
  }
}
