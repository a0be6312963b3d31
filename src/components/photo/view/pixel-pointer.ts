import { areaOf, nearest, type Point } from '../../../lib/grid/index.ts';
import { pixelAt } from '../../../lib/photo/index.ts';
import type { PictureSize } from '../../../lib/pictures/index.ts';
import { arrowMove } from '../../figures/base/arrow-keys.ts';

export interface PointerEvents {
  /** The mouse is over a pixel, or has left the picture. */
  pointed(pixel: Point | undefined): void;
  /** A pixel was clicked, tapped, or reached by arrow keys. */
  chosen(pixel: Point, isByKey: boolean): void;
}

/** One pixel at a time, marked by a crosshair in every pane: pointed at, or chosen. */
export class PixelPointer {
  readonly #crosses: readonly HTMLElement[];
  #size: PictureSize = { width: 1, height: 1 };
  #chosen: Point = { x: 0, y: 0 };
  #kernel: PictureSize = { width: 1, height: 1 };

  /** @param host Has a `[data-stage]` with a `[data-cross]` for each pane. */
  constructor(host: HTMLElement, events: PointerEvents) {
    this.#crosses = [...host.querySelectorAll<HTMLElement>('[data-cross]')];
    for (const stage of host.querySelectorAll<HTMLElement>('[data-stage]')) {
      this.#listen(stage, events);
    }
  }

  #listen(stage: HTMLElement, events: PointerEvents): void {
    stage.tabIndex = 0;
    stage.role = 'application';
    stage.ariaLabel = `${stage.ariaLabel}. Arrow keys choose a pixel, with Shift in steps of ten.`;
    stage.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const pixel = this.#pixelAt(stage, event);
      this.#mark(pixel);
      events.pointed(pixel);
    });
    stage.addEventListener('pointerleave', () => {
      this.#mark(this.#chosen);
      events.pointed(undefined);
    });
    stage.addEventListener('click', (event) => {
      this.choose(this.#pixelAt(stage, event));
      events.chosen(this.#chosen, false);
    });
    stage.addEventListener('keydown', (event) => {
      const move = arrowMove(event);
      if (move === undefined) return;
      event.preventDefault();
      const { x, y } = this.#chosen;
      this.choose(nearest({ x: x + move.x, y: y + move.y }, areaOf(this.#size)));
      events.chosen(this.#chosen, true);
    });
  }

  /** Begins with another picture and a pixel of it. */
  start(size: PictureSize, pixel: Point): void {
    this.#size = size;
    this.choose(pixel);
  }

  choose(pixel: Point): void {
    this.#chosen = pixel;
    this.#mark(pixel);
  }

  /** The size of the kernel, whose outline is drawn around the pixel. */
  setKernelSize(size: PictureSize): void {
    this.#kernel = size;
    this.#mark(this.#chosen);
  }

  /** The columns of the scan line, from the first to the last. */
  setScanned([first, last]: readonly [number, number]): void {
    for (const { style } of this.#crosses) {
      style.setProperty('--scan-start', String(first / this.#size.width));
      style.setProperty('--scan-width', String((last + 1 - first) / this.#size.width));
    }
  }

  #pixelAt(stage: HTMLElement, { clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return pixelAt(this.#size, (clientX - left) / width, (clientY - top) / height);
  }

  #mark({ x, y }: Point): void {
    const { width, height } = this.#size;
    for (const { style } of this.#crosses) {
      style.setProperty('--x', String((x + 0.5) / width));
      style.setProperty('--y', String((y + 0.5) / height));
      style.setProperty('--window-width', String(this.#kernel.width / width));
      style.setProperty('--window-height', String(this.#kernel.height / height));
    }
  }
}
