import { grayscale } from '../../lib/convolve/index.ts';
import type { Mode, Picture } from '../../lib/pictures/index.ts';
import type { Pixel } from './compare-view.ts';

export interface Pair {
  readonly original: Picture;
  /** None while the first result is on its way. */
  readonly result: Picture | undefined;
  /** Of the result. */
  readonly mode: Mode;
}

/** The line that names a pixel and its values before and after. */
export class PixelReadout {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  show({ x, y }: Pixel, { original, result, mode }: Pair): void {
    this.#part('place').textContent = `(${x}, ${y})`;
    this.#part('before').textContent = valueAt(original, mode, x, y);
    this.#part('after').textContent = result === undefined ? '…' : valueAt(result, mode, x, y);
  }

  /** Says a chosen pixel to a screen reader; pointing with the mouse stays silent. */
  say(): void {
    const [place, before, after] = ['place', 'before', 'after'].map(
      (name) => this.#part(name).textContent,
    );
    this.#part('said').textContent = `Pixel ${place}: before ${before}, after ${after}`;
  }

  #part(name: string): HTMLElement {
    return this.#host.querySelector(`[data-readout=${name}]`)!;
  }
}

function valueAt({ width, data }: Picture, mode: Mode, x: number, y: number): string {
  const start = 4 * (y * width + x);
  const bytes = data.subarray(start, start + 4);
  if (mode === 'gray') return String(grayscale({ width: 1, height: 1, data: bytes }).data[0]);
  const [red, green, blue] = bytes;
  return `R ${red} G ${green} B ${blue}`;
}
