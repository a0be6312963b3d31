import type { PictureSize } from '../../lib/pictures/index.ts';
import type { Pixel } from '../../lib/lab/index.ts';
import type { Part } from './picture-canvas.ts';

/** The part of the picture that is in view: zoom and scrolling. */
export class Viewport {
  readonly #viewport: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #zoom: HTMLSelectElement;
  readonly #changed: () => void;
  #size: PictureSize = { width: 1, height: 1 };
  #pixel: Pixel = { x: 0, y: 0 };

  /** @param changed Called when another part is in view, or the same at another size. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#viewport = host.querySelector('[data-viewport]')!;
    this.#stage = host.querySelector('[data-stage]')!;
    this.#zoom = host.querySelector('[data-field=zoom]')!;
    this.#changed = changed;
    this.#zoom.addEventListener('change', () => this.#scale());
    this.#viewport.addEventListener('scroll', changed, { passive: true });
    new ResizeObserver(() => this.#layOut()).observe(this.#viewport);
  }

  /** Shows all of a new picture. */
  fit(size: PictureSize): void {
    this.#size = size;
    this.#zoom.value = 'fit';
    this.#scale();
  }

  /** The pixel that zooming keeps in the middle. */
  set pixel(pixel: Pixel) {
    this.#pixel = pixel;
  }

  /** The place on the stage, in CSS pixels, that is at a share of the frame's width. */
  leftAt(share: number): number {
    const { scrollLeft, clientWidth } = this.#viewport;
    return scrollLeft + share * clientWidth - this.#stage.offsetLeft;
  }

  /**
   * The pixels in view and some around them, and how many become one of the screen. While one scrolls
   * it changes with every quarter of the view.
   */
  get part(): Part {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#viewport;
    const { width, height } = this.#size;
    const scale = this.#stage.clientWidth / width;
    const [x, right] = around(scrollLeft, clientWidth, scale, width);
    const [y, bottom] = around(scrollTop, clientHeight, scale, height);
    const reduction = Math.max(1, Math.floor(1 / (scale * window.devicePixelRatio)));
    return { x, y, width: right - x, height: bottom - y, reduction };
  }

  /** Scrolls only if the pixel is out of view. */
  reveal(): void {
    const { left, top } = this.#place();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#viewport;
    const isSeen =
      left > scrollLeft &&
      left < scrollLeft + clientWidth &&
      top > scrollTop &&
      top < scrollTop + clientHeight;
    if (!isSeen) this.#centre();
  }

  /** "Fit" fills the frame; otherwise a pixel of the picture takes so many pixels of the page. */
  #scale(): void {
    const scale = Number(this.#zoom.value);
    const isFit = Number.isNaN(scale);
    this.#viewport.classList.toggle('zoomed', !isFit);
    this.#stage.style.width = isFit ? '' : `${this.#size.width * scale}px`;
    this.#layOut();
    this.#centre();
  }

  #layOut(): void {
    const scale = this.#stage.clientWidth / this.#size.width;
    this.#stage.classList.toggle('enlarged', scale * window.devicePixelRatio > 1);
    this.#changed();
  }

  #place(): { left: number; top: number } {
    const { clientWidth, clientHeight } = this.#stage;
    return {
      left: ((this.#pixel.x + 0.5) / this.#size.width) * clientWidth,
      top: ((this.#pixel.y + 0.5) / this.#size.height) * clientHeight,
    };
  }

  #centre(): void {
    const { left, top } = this.#place();
    const { clientWidth, clientHeight } = this.#viewport;
    this.#viewport.scrollTo(left - clientWidth / 2, top - clientHeight / 2);
  }
}

/** From where to where pixels are wanted, along one side: what is in view, and a quarter more at each end. */
function around(scrolled: number, seen: number, scale: number, length: number): [number, number] {
  const quarter = seen / 4;
  const first = Math.floor(scrolled / quarter) - 1;
  const start = Math.floor((first * quarter) / scale);
  const end = Math.ceil(((first + 7) * quarter) / scale);
  return [Math.max(0, start), Math.min(length, end)];
}
