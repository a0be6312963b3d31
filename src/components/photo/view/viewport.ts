import type { Point } from '../../../lib/grid/index.ts';
import type { PictureArea, PictureSize } from '../../../lib/pictures/index.ts';
import { dragToScroll } from './drag-to-scroll.ts';
import type { Part } from './picture-canvas.ts';

/** A window on the picture, and the picture, of which a part is seen through it. */
interface Pane {
  readonly viewport: HTMLElement;
  readonly stage: HTMLElement;
}

/** The zoom at which a picture fills the frame. */
const FIT = 'fit';

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** The part of the picture that is in view, the same in every pane: zoom and scrolling. */
export class Viewport {
  readonly #panes: readonly Pane[];
  /** All panes have one size, so one of them tells for all. */
  readonly #pane: Pane;
  readonly #zoom: HTMLSelectElement;
  /** The zoom of a new picture. */
  readonly #usual: string;
  readonly #changed: () => void;
  #size: PictureSize = { width: 1, height: 1 };
  #pixel: Point = { x: 0, y: 0 };

  /**
   * @param host Has a `[data-viewport]` with a `[data-stage]` for each pane.
   * @param changed Called when another part is in view, or the same at another size.
   */
  constructor(host: HTMLElement, changed: () => void) {
    this.#panes = [...host.querySelectorAll<HTMLElement>('[data-viewport]')].map((viewport) => ({
      viewport,
      stage: viewport.querySelector<HTMLElement>('[data-stage]')!,
    }));
    this.#pane = this.#panes[0]!;
    this.#zoom = host.querySelector('[data-field=zoom]')!;
    this.#usual = this.#zoom.value;
    this.#changed = changed;
    this.#zoom.addEventListener('change', () => this.#scale());
    for (const { viewport, stage } of this.#panes) {
      viewport.addEventListener('scroll', () => this.#follow(viewport), { passive: true });
      stage.addEventListener('keydown', (event) => this.#press(event));
      dragToScroll(viewport);
    }
    new ResizeObserver(() => this.#layOut()).observe(this.#pane.viewport);
  }

  /** Shows a new picture, around a pixel of it. */
  start(size: PictureSize, pixel: Point): void {
    this.#size = size;
    this.#pixel = pixel;
    const { clientWidth, clientHeight } = this.#pane.viewport;
    const isSmall = size.width < clientWidth && size.height < clientHeight;
    this.#zoom.value = isSmall ? FIT : this.#usual;
    this.#scale();
  }

  /** The pixel that zooming keeps in the middle. */
  set pixel(pixel: Point) {
    this.#pixel = pixel;
  }

  /** The place on the stage, in CSS pixels, that is at a share of the frame's width. */
  leftAt(share: number): number {
    const { viewport, stage } = this.#pane;
    return viewport.scrollLeft + share * viewport.clientWidth - stage.offsetLeft;
  }

  /**
   * The pixels in view and some around them, and how many become one of the screen. While one scrolls
   * it changes with every quarter of the view.
   */
  get part(): Part {
    const { viewport, stage } = this.#pane;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = viewport;
    const { width, height } = this.#size;
    const scale = stage.clientWidth / width;
    const [x, right] = around(scrollLeft, clientWidth, scale, width);
    const [y, bottom] = around(scrollTop, clientHeight, scale, height);
    const reduction = Math.max(1, Math.floor(1 / (scale * window.devicePixelRatio)));
    return { x, y, width: right - x, height: bottom - y, reduction };
  }

  /** The pixels that are in view. */
  get area(): PictureArea {
    const { viewport, stage } = this.#pane;
    const { width, height } = this.#size;
    const scale = stage.clientWidth / width;
    const [x, right] = within(
      viewport.scrollLeft - stage.offsetLeft,
      viewport.clientWidth,
      scale,
      width,
    );
    const [y, bottom] = within(
      viewport.scrollTop - stage.offsetTop,
      viewport.clientHeight,
      scale,
      height,
    );
    return { x, y, width: right - x, height: bottom - y };
  }

  /** Scrolls only if the pixel is out of view. */
  reveal(): void {
    const { left, top } = this.#place();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#pane.viewport;
    const isSeen =
      left > scrollLeft &&
      left < scrollLeft + clientWidth &&
      top > scrollTop &&
      top < scrollTop + clientHeight;
    if (!isSeen) this.#centre();
  }

  /** The other panes go along. */
  #follow({ scrollLeft, scrollTop }: HTMLElement): void {
    for (const { viewport } of this.#panes) {
      if (viewport.scrollLeft !== scrollLeft) viewport.scrollLeft = scrollLeft;
      if (viewport.scrollTop !== scrollTop) viewport.scrollTop = scrollTop;
    }
    this.#changed();
  }

  #press(event: KeyboardEvent): void {
    const step = ZOOM_KEYS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { selectedIndex, length } = this.#zoom;
    this.#zoom.selectedIndex = Math.min(Math.max(selectedIndex + step, 0), length - 1);
    this.#scale();
  }

  /** "Fit" fills the frame; otherwise a pixel of the picture takes so many pixels of the page. */
  #scale(): void {
    const scale = Number(this.#zoom.value);
    const isFit = Number.isNaN(scale);
    for (const { viewport, stage } of this.#panes) {
      viewport.classList.toggle('zoomed', !isFit);
      stage.style.width = isFit ? '' : `${this.#size.width * scale}px`;
    }
    this.#layOut();
    this.#centre();
  }

  #layOut(): void {
    const scale = this.#pane.stage.clientWidth / this.#size.width;
    for (const { stage } of this.#panes) {
      stage.classList.toggle('enlarged', scale * window.devicePixelRatio > 1);
    }
    this.#changed();
  }

  #place(): { left: number; top: number } {
    const { clientWidth, clientHeight } = this.#pane.stage;
    return {
      left: ((this.#pixel.x + 0.5) / this.#size.width) * clientWidth,
      top: ((this.#pixel.y + 0.5) / this.#size.height) * clientHeight,
    };
  }

  #centre(): void {
    const { left, top } = this.#place();
    for (const { viewport } of this.#panes) {
      const { clientWidth, clientHeight } = viewport;
      viewport.scrollTo(left - clientWidth / 2, top - clientHeight / 2);
    }
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

/** The pixels that are seen along one side, at least one: the first, and the one after the last. */
function within(scrolled: number, seen: number, scale: number, length: number): [number, number] {
  const start = Math.min(length - 1, Math.max(0, Math.floor(scrolled / scale)));
  const end = Math.ceil((scrolled + seen) / scale);
  return [start, Math.min(length, Math.max(start + 1, end))];
}
