import type { Point } from '../../../lib/grid/index.ts';
import type { Picture, PictureArea, PictureSize } from '../../../lib/pictures/index.ts';
import { pause } from '../../page/pause.ts';
import { PictureCanvas } from './picture-canvas.ts';
import { PixelPointer, type PointerEvents } from './pixel-pointer.ts';
import { Viewport } from './viewport.ts';

/** It pays to make what is in view first if it is a smaller share of all. */
const MOST_IN_VIEW = 0.75;

export interface PhotoViewEvents extends PointerEvents {
  /** Another part of the photo is in view. */
  moved(): void;
}

/**
 * A photo and what was made of it, all of one size, in panes that show the same part of it
 * (PhotoPane.astro), and the pixel that is looked at. A picture is called by its canvas, `data-picture`.
 */
export class PhotoView {
  readonly #host: HTMLElement;
  readonly #canvases: ReadonlyMap<string, PictureCanvas>;
  readonly #viewport: Viewport;
  readonly #pointer: PixelPointer;
  #photo: Picture | undefined;

  constructor(host: HTMLElement, events: PhotoViewEvents) {
    this.#host = host;
    this.#canvases = new Map(
      [...host.querySelectorAll<HTMLCanvasElement>('canvas[data-picture]')].map((canvas) => [
        canvas.dataset['picture']!,
        new PictureCanvas(canvas),
      ]),
    );
    this.#viewport = new Viewport(host, () => {
      events.moved();
      const { part } = this.#viewport;
      const moves = [...this.#canvases.values()].map((canvas) => canvas.move(part));
      Promise.all(moves).then(events.moved, events.moved);
    });
    this.#pointer = new PixelPointer(host, {
      pointed: (pixel) => events.pointed(pixel),
      chosen: (pixel, isByKey) => {
        this.#viewport.pixel = pixel;
        events.chosen(pixel, isByKey);
        if (isByKey) this.#viewport.reveal();
      },
    });
  }

  /** Shows a new photo around a pixel, on the canvas `original`, and nothing on the others for now. */
  async start(photo: Picture, pixel: Point): Promise<void> {
    this.#photo = photo;
    this.#host.style.setProperty('--columns', String(photo.width));
    this.#host.style.setProperty('--rows', String(photo.height));
    for (const canvas of this.#canvases.values()) {
      if (canvas !== this.#canvas('original')) canvas.element.hidden = true;
      canvas.forget();
    }
    this.#viewport.start(photo, pixel);
    this.#pointer.start(photo, pixel);
    await pause();
    if (photo === this.#photo) await this.#paint('original', photo);
  }

  /**
   * Shows what was made of the photo.
   *
   * @returns whether it is there: another photo may have come meanwhile.
   * @throws {PassingError} if there is no canvas to paint on.
   */
  show(name: string, picture: Picture): Promise<boolean> {
    return this.#paint(name, picture);
  }

  /** Shows some pixels of a picture anew, if all of it is shown. */
  showPart(name: string, pixels: Picture, area: PictureArea): void {
    const canvas = this.#canvas(name);
    if (!canvas.element.hidden) canvas.showPart(pixels, area);
  }

  /** The pixels that are in view; undefined if these are most of the photo. */
  get inView(): PictureArea | undefined {
    const { area } = this.#viewport;
    const { width, height } = this.#photo!;
    return area.width * area.height < MOST_IN_VIEW * width * height ? area : undefined;
  }

  /** Marks a pixel and keeps it in view. */
  choose(pixel: Point): void {
    this.#pointer.choose(pixel);
    this.#viewport.pixel = pixel;
    this.#viewport.reveal();
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#pointer.setKernelSize(size);
  }

  /** The columns of the scan line in the row of the pixel, from the first to the last. */
  setScanned(columns: readonly [number, number]): void {
    this.#pointer.setScanned(columns);
  }

  /** The place on the stage, in CSS pixels, that is at a share of the pane's width. */
  leftAt(share: number): number {
    return this.#viewport.leftAt(share);
  }

  /** Whether there is a canvas for a picture: some are only compared with others. */
  has(name: string): boolean {
    return this.#canvases.has(name);
  }

  /** The canvas of a picture. */
  element(name: string): HTMLCanvasElement {
    return this.#canvas(name).element;
  }

  #canvas(name: string): PictureCanvas {
    return this.#canvases.get(name)!;
  }

  async #paint(name: string, picture: Picture): Promise<boolean> {
    const photo = this.#photo;
    const canvas = this.#canvas(name);
    await canvas.show(picture, this.#viewport.part);
    if (photo !== this.#photo) return false;
    canvas.element.hidden = false;
    return true;
  }
}
