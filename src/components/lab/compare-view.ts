import type { Picture } from '../../lib/pictures/index.ts';
import { Divider } from './divider.ts';
import { paint } from './paint.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface PointingEvents {
  /** The mouse is over a pixel, or has left the picture. */
  pointed(pixel: Pixel | undefined): void;
  /** A pixel was clicked, tapped, or reached by arrow keys. */
  chosen(pixel: Pixel): void;
}

/** Original and result in one frame: divider, zoom, and one pixel at a time to look at. */
export class CompareView {
  readonly #frame: HTMLElement;
  readonly #viewport: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #original: HTMLCanvasElement;
  readonly #result: HTMLCanvasElement;
  readonly #cross: HTMLElement;
  readonly #zoom: HTMLSelectElement;
  readonly #divider: Divider;
  readonly #events: PointingEvents;
  #size = { width: 1, height: 1 };
  #pixel: Pixel = { x: 0, y: 0 };
  #window = { width: 1, height: 1 };
  #shown: Picture | undefined;

  constructor(host: HTMLElement, events: PointingEvents) {
    this.#frame = host.querySelector('[data-frame]')!;
    this.#viewport = host.querySelector('[data-viewport]')!;
    this.#stage = host.querySelector('[data-stage]')!;
    this.#original = host.querySelector('canvas[data-picture=original]')!;
    this.#result = host.querySelector('canvas[data-picture=result]')!;
    this.#cross = host.querySelector('[data-cross]')!;
    this.#zoom = host.querySelector('[data-field=zoom]')!;
    this.#events = events;
    this.#divider = new Divider(this.#frame, () => this.#clip());
    this.#zoom.addEventListener('change', () => this.#scale());
    this.#viewport.addEventListener('scroll', () => this.#clip(), { passive: true });
    new ResizeObserver(() => this.#layOut()).observe(this.#viewport);
    this.#point();
  }

  /** Shows a new picture, as yet without a result, and chooses a pixel clear of the divider. */
  async showOriginal(picture: Picture): Promise<void> {
    const { width, height } = picture;
    this.#shown = picture;
    this.#size = { width, height };
    this.#frame.style.setProperty('--columns', String(width));
    this.#frame.style.setProperty('--rows', String(height));
    this.#zoom.value = 'fit';
    this.#result.hidden = true;
    this.#scale();
    this.choose({ x: Math.floor((2 / 3) * width), y: Math.floor(height / 3) });
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

  /** Marks a pixel and tells of it. */
  choose(pixel: Pixel): void {
    this.#pixel = pixel;
    this.#mark(pixel);
    this.#events.chosen(pixel);
  }

  /** The size of the kernel, which is drawn around the pixel. */
  setWindow(width: number, height: number): void {
    this.#window = { width, height };
    this.#mark(this.#pixel);
  }

  toBlob(): Promise<Blob | null> {
    return new Promise((resolve) => this.#result.toBlob(resolve, 'image/png'));
  }

  #point(): void {
    this.#stage.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'touch') return;
      const pixel = this.#pixelAt(event);
      this.#mark(pixel);
      this.#events.pointed(pixel);
    });
    this.#stage.addEventListener('pointerleave', () => {
      this.#mark(this.#pixel);
      this.#events.pointed(undefined);
    });
    this.#stage.addEventListener('click', (event) => this.choose(this.#pixelAt(event)));
    this.#stage.addEventListener('keydown', (event) => {
      const direction = {
        ArrowLeft: [-1, 0],
        ArrowRight: [1, 0],
        ArrowUp: [0, -1],
        ArrowDown: [0, 1],
      }[event.key];
      if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const step = event.shiftKey ? 10 : 1;
      this.choose(
        this.#inside(this.#pixel.x + step * direction[0]!, this.#pixel.y + step * direction[1]!),
      );
      this.#reveal();
    });
  }

  #pixelAt({ clientX, clientY }: MouseEvent): Pixel {
    const box = this.#stage.getBoundingClientRect();
    const { width, height } = this.#size;
    return this.#inside(
      Math.floor(((clientX - box.left) / box.width) * width),
      Math.floor(((clientY - box.top) / box.height) * height),
    );
  }

  #inside(x: number, y: number): Pixel {
    const { width, height } = this.#size;
    return {
      x: Math.min(width - 1, Math.max(0, x)),
      y: Math.min(height - 1, Math.max(0, y)),
    };
  }

  /** The crosshair, with the outline of the kernel where that is large enough to be seen. */
  #mark({ x, y }: Pixel): void {
    const { width, height } = this.#size;
    const { style } = this.#cross;
    style.setProperty('--x', String((x + 0.5) / width));
    style.setProperty('--y', String((y + 0.5) / height));
    style.setProperty('--window-width', String(this.#window.width / width));
    style.setProperty('--window-height', String(this.#window.height / height));
  }

  /** "Fit" fills the frame; else a picture pixel takes so many pixels of the page. */
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
    this.#clip();
  }

  /** The result is seen to the right of the divider. */
  #clip(): void {
    const { scrollLeft, clientWidth } = this.#viewport;
    const left = scrollLeft + this.#divider.share * clientWidth - this.#stage.offsetLeft;
    this.#result.style.clipPath = `inset(0 0 0 ${left}px)`;
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

  /** Scrolls only if the pixel would leave the frame. */
  #reveal(): void {
    const { left, top } = this.#place();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#viewport;
    const isSeen =
      left > scrollLeft &&
      left < scrollLeft + clientWidth &&
      top > scrollTop &&
      top < scrollTop + clientHeight;
    if (!isSeen) this.#centre();
  }
}
