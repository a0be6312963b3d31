import type { Pixel } from '../../lib/lab/index.ts';
import type { Picture, PictureSize } from '../../lib/pictures/index.ts';
import { Divider } from './divider.ts';
import { isShownWhole, PictureCanvas, pngOf } from './picture-canvas.ts';
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
  readonly #original: PictureCanvas;
  readonly #result: PictureCanvas;
  readonly #divider: Divider;
  readonly #viewport: Viewport;
  readonly #pointer: PixelPointer;
  #shown: Picture | undefined;

  constructor(host: HTMLElement, { pointed, chosen }: CompareEvents) {
    this.#frame = host.querySelector('[data-frame]')!;
    this.#original = new PictureCanvas(host.querySelector('canvas[data-picture=original]')!);
    this.#result = new PictureCanvas(host.querySelector('canvas[data-picture=result]')!);
    this.#divider = new Divider(this.#frame, () => this.#clip());
    this.#viewport = new Viewport(host, () => this.#move());
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
    this.#result.element.hidden = true;
    this.#original.forget();
    this.#result.forget();
    this.#viewport.fit(picture);
    this.#pointer.start(picture);
    await this.#original.show(picture, this.#viewport.part);
    this.#original.element.hidden = false;
  }

  async showResult(picture: Picture): Promise<void> {
    const original = this.#shown;
    await this.#result.show(picture, this.#viewport.part);
    if (original !== this.#shown) return;
    this.#result.element.hidden = false;
    this.#clip();
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#pointer.setKernelSize(size);
  }

  /** The result that is shown, as a PNG file. */
  toBlob(picture: Picture): Promise<Blob | null> {
    if (!isShownWhole(picture)) return pngOf(picture);
    return new Promise((resolve) => this.#result.element.toBlob(resolve, 'image/png'));
  }

  #move(): void {
    const { part } = this.#viewport;
    this.#clip();
    const clip = (): void => this.#clip();
    Promise.all([this.#original.move(part), this.#result.move(part)]).then(clip, clip);
  }

  /** The result is seen to the right of the divider. */
  #clip(): void {
    const { style, offsetLeft } = this.#result.element;
    const left = this.#viewport.leftAt(this.#divider.share) - offsetLeft;
    style.clipPath = `inset(0 0 0 ${left}px)`;
  }
}
