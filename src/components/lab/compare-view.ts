import type { Pixel } from '../../lib/lab/index.ts';
import type { Picture, PictureSize } from '../../lib/pictures/index.ts';
import { Divider } from './divider.ts';
import { paint } from './paint.ts';
import { PixelPointer } from './pixel-pointer.ts';
import { Viewport } from './viewport.ts';

export interface CompareEvents {
  /** The mouse is over a pixel, or has left the picture. */
  pointed(pixel: Pixel | undefined): void;
  /** A pixel was clicked, tapped, or reached by arrow keys. */
  chosen(pixel: Pixel): void;
}

/** Original and result in one frame, under one divider. */
export class CompareView {
  readonly #frame: HTMLElement;
  readonly #original: HTMLCanvasElement;
  readonly #result: HTMLCanvasElement;
  readonly #divider: Divider;
  readonly #viewport: Viewport;
  readonly #pointer: PixelPointer;
  #shown: Picture | undefined;

  constructor(host: HTMLElement, { pointed, chosen }: CompareEvents) {
    this.#frame = host.querySelector('[data-frame]')!;
    this.#original = host.querySelector('canvas[data-picture=original]')!;
    this.#result = host.querySelector('canvas[data-picture=result]')!;
    this.#divider = new Divider(this.#frame, () => this.#clip());
    this.#viewport = new Viewport(host, () => this.#clip());
    this.#pointer = new PixelPointer(host, {
      pointed,
      chosen: (pixel, isByKey) => {
        this.#viewport.pixel = pixel;
        chosen(pixel);
        if (isByKey) this.#viewport.reveal();
      },
    });
  }

  /** Shows a new picture, without a result for now, and chooses a pixel of it. */
  async showOriginal(picture: Picture): Promise<void> {
    this.#shown = picture;
    this.#frame.style.setProperty('--columns', String(picture.width));
    this.#frame.style.setProperty('--rows', String(picture.height));
    this.#result.hidden = true;
    this.#viewport.fit(picture);
    this.#pointer.start(picture);
    await paint(this.#original, picture);
    this.#original.hidden = false;
  }

  async showResult(picture: Picture): Promise<void> {
    const original = this.#shown;
    await paint(this.#result, picture);
    if (original !== this.#shown) return;
    this.#result.hidden = false;
    this.#clip();
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#pointer.setKernelSize(size);
  }

  /** The result as a PNG file. */
  toBlob(): Promise<Blob | null> {
    return new Promise((resolve) => this.#result.toBlob(resolve, 'image/png'));
  }

  /** The result is seen to the right of the divider. */
  #clip(): void {
    const left = this.#viewport.leftAt(this.#divider.share);
    this.#result.style.clipPath = `inset(0 0 0 ${left}px)`;
  }
}
