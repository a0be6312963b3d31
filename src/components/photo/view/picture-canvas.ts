import type { Picture, PictureArea } from '../../../lib/pictures/index.ts';
import { pause } from '../../page/pause.ts';
import { contextOf } from './canvas-context.ts';

/** A canvas takes two to four times the memory of its pixels: larger pictures are painted in part. */
const LARGEST_WHOLE = 16_000_000;

/** Pixels that are painted at once, which takes a few milliseconds. */
const PIXELS_AT_ONCE = 4_000_000;

/** Pixels of a picture, and how many of them, in a row and in a column, become one on the canvas. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reduction: number;
}

const isSame = (a: Part, b: Part | undefined): boolean =>
  b !== undefined && (Object.keys(a) as (keyof Part)[]).every((key) => a[key] === b[key]);

const wholeOf = ({ width, height }: Picture): Part => ({ x: 0, y: 0, width, height, reduction: 1 });

export const isShownWhole = ({ width, height }: Picture): boolean =>
  width * height <= LARGEST_WHOLE;

/** A canvas over all of the stage, which shows a picture: all of it, or what is in view if it is large. */
export class PictureCanvas {
  readonly element: HTMLCanvasElement;
  #picture: Picture | undefined;
  #part: Part | undefined;
  /** Counts what was to be painted: something newer ends the painting of something older. */
  #latest = 0;

  constructor(element: HTMLCanvasElement) {
    this.element = element;
  }

  /**
   * @param part What is in view.
   * @throws {PassingError} if there is no canvas to paint on.
   */
  async show(picture: Picture, part: Part): Promise<void> {
    this.#picture = picture;
    await this.#paint(picture, isShownWhole(picture) ? wholeOf(picture) : part);
  }

  /** Shows some pixels anew, of a picture that is shown whole. */
  showPart({ width, height, data }: Picture, { x, y }: PictureArea): void {
    if (this.#picture === undefined || !isShownWhole(this.#picture)) return;
    contextOf(this.element).putImageData(new ImageData(data, width, height), x, y);
  }

  /** Shows another part, if that is not painted already. */
  async move(part: Part): Promise<void> {
    const picture = this.#picture;
    if (picture === undefined || isShownWhole(picture) || isSame(part, this.#part)) return;
    await this.#paint(picture, part);
  }

  /** Another picture is on its way. */
  forget(): void {
    this.#picture = undefined;
    this.#latest += 1;
  }

  async #paint(picture: Picture, part: Part): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    this.#part = part;
    const isLarge = !isShownWhole(picture);
    // Until a part is complete, the canvas shows what it showed.
    const target = isLarge ? document.createElement('canvas') : this.element;
    await paintPart(target, picture, part, () => number === this.#latest);
    if (number !== this.#latest) return;
    if (isLarge) {
      resize(this.element, target.width, target.height);
      contextOf(this.element).drawImage(target, 0, 0);
    }
    this.#place(picture, part);
  }

  #place({ width, height }: Picture, part: Part): void {
    const { style } = this.element;
    style.left = `${(100 * part.x) / width}%`;
    style.top = `${(100 * part.y) / height}%`;
    style.width = `${(100 * part.width) / width}%`;
    style.height = `${(100 * part.height) / height}%`;
  }
}

/** A PNG of an opaque picture, by a canvas of its size that is there for a moment. */
export async function pngOf({ width, height, data }: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  resize(canvas, width, height);
  // At once: the pixels may be gone when the next result is there.
  contextOf(canvas).putImageData(new ImageData(data, width, height), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = 0;
  return blob;
}

/** Paints strip by strip, so that the page does not freeze. */
async function paintPart(
  canvas: HTMLCanvasElement,
  { width, height, data }: Picture,
  part: Part,
  isWanted: () => boolean,
): Promise<void> {
  const { reduction } = part;
  resize(canvas, Math.ceil(part.width / reduction), Math.ceil(part.height / reduction));
  const context = contextOf(canvas);
  const image = new ImageData(data, width, height);
  const strip = reduction === 1 ? undefined : document.createElement('canvas');
  const rows = Math.ceil(PIXELS_AT_ONCE / part.width / reduction) * reduction;
  for (let y = 0; y < part.height; y += rows) {
    if (y > 0) await pause();
    if (!isWanted()) return;
    const count = Math.min(rows, part.height - y);
    const [left, top] = [part.x, part.y + y];
    if (strip === undefined) {
      context.putImageData(image, -left, y - top, left, top, part.width, count);
      continue;
    }
    resize(strip, part.width, count);
    contextOf(strip).putImageData(image, -left, -top, left, top, part.width, count);
    context.drawImage(strip, 0, y / reduction, part.width / reduction, count / reduction);
  }
}

/** Setting a size clears a canvas, even if it is the same. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
