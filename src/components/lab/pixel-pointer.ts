import { firstPixel, pixelAfterKey, pixelAt, type Pixel } from '../../lib/lab/index.ts';
import type { PictureSize } from '../../lib/pictures/index.ts';

export interface PointerEvents {
  /** The mouse is over a pixel, or has left the picture. */
  pointed(pixel: Pixel | undefined): void;
  /** A pixel was clicked, tapped, or reached by arrow keys. */
  chosen(pixel: Pixel, isByKey: boolean): void;
}

/** One pixel of the picture at a time, marked by a crosshair: pointed at, or chosen. */
export class PixelPointer {
  readonly #stage: HTMLElement;
  readonly #cross: HTMLElement;
  readonly #events: PointerEvents;
  #size: PictureSize = { width: 1, height: 1 };
  #chosen: Pixel = { x: 0, y: 0 };
  #kernel: PictureSize = { width: 1, height: 1 };

  constructor(host: HTMLElement, events: PointerEvents) {
    this.#stage = host.querySelector('[data-stage]')!;
    this.#cross = host.querySelector('[data-cross]')!;
    this.#events = events;
    this.#stage.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const pixel = this.#pixelAt(event);
      this.#mark(pixel);
      events.pointed(pixel);
    });
    this.#stage.addEventListener('pointerleave', () => {
      this.#mark(this.#chosen);
      events.pointed(undefined);
    });
    this.#stage.addEventListener('click', (event) => this.#choose(this.#pixelAt(event), false));
    this.#stage.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const pixel = pixelAfterKey(this.#chosen, event, this.#size);
      if (pixel === undefined) return;
      event.preventDefault();
      this.#choose(pixel, true);
    });
  }

  /** Chooses a pixel in a new picture. */
  start(size: PictureSize): void {
    this.#size = size;
    this.#choose(firstPixel(size), false);
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#kernel = size;
    this.#mark(this.#chosen);
  }

  #choose(pixel: Pixel, isByKey: boolean): void {
    this.#chosen = pixel;
    this.#mark(pixel);
    this.#events.chosen(pixel, isByKey);
  }

  #pixelAt({ clientX, clientY }: MouseEvent): Pixel {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    return pixelAt(this.#size, (clientX - left) / width, (clientY - top) / height);
  }

  #mark({ x, y }: Pixel): void {
    const { width, height } = this.#size;
    const { style } = this.#cross;
    style.setProperty('--x', String((x + 0.5) / width));
    style.setProperty('--y', String((y + 0.5) / height));
    style.setProperty('--window-width', String(this.#kernel.width / width));
    style.setProperty('--window-height', String(this.#kernel.height / height));
  }
}
