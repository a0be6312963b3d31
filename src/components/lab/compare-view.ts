import { firstPixel } from '../../lib/photo/index.ts';
import type { Point } from '../../lib/grid/index.ts';
import type { Picture, PictureSize } from '../../lib/pictures/index.ts';
import { isShownWhole, pngOf } from '../photo/view/picture-canvas.ts';
import { PhotoView } from '../photo/view/photo-view.ts';
import { Divider } from './divider.ts';

export interface CompareEvents {
  /** The mouse is over a pixel, or has left the picture. */
  pointed(pixel: Point | undefined): void;
  /** A pixel was clicked, tapped, or reached by arrow keys, or is the first of a new picture. */
  chosen(pixel: Point): void;
}

/** Original and result in one pane, under one divider. */
export class CompareView {
  readonly #events: CompareEvents;
  readonly #divider: Divider;
  readonly #view: PhotoView;

  constructor(host: HTMLElement, events: CompareEvents) {
    this.#events = events;
    this.#divider = new Divider(host.querySelector('[data-frame]')!, () => this.#clip());
    this.#view = new PhotoView(host, { ...events, moved: () => this.#clip() });
  }

  /** Shows a new picture, without a result for now, and chooses a pixel of it. */
  async showOriginal(picture: Picture): Promise<void> {
    const pixel = firstPixel(picture);
    const shown = this.#view.start(picture, pixel);
    this.#events.chosen(pixel);
    await shown;
  }

  async showResult(picture: Picture): Promise<void> {
    if (await this.#view.show('result', picture)) this.#clip();
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#view.setKernelSize(size);
  }

  /** The result that is shown, as a PNG file. */
  toBlob(picture: Picture): Promise<Blob | null> {
    if (!isShownWhole(picture)) return pngOf(picture);
    return new Promise((resolve) => this.#view.element('result').toBlob(resolve, 'image/png'));
  }

  /** The result is seen to the right of the divider. */
  #clip(): void {
    const { style, offsetLeft } = this.#view.element('result');
    const left = this.#view.leftAt(this.#divider.share) - offsetLeft;
    style.clipPath = `inset(0 0 0 ${left}px)`;
  }
}
