import { underBrush } from '../../../lib/films/recognition/drawing.ts';
import { nearest, type Point } from '../../../lib/grid/index.ts';
import { DRAWING_SIDE } from '../../../lib/learning/drawings/index.ts';
import { arrowMove } from '../base/arrow-keys.ts';

export interface PadEvents {
  /** Is the pixel lighter than half? A stroke that begins on it makes black of white, or the reverse. */
  isLight(place: Point): boolean;
  /** A part of a stroke; `isOver`: it has ended. */
  drawn(places: readonly Point[], isWhite: boolean, isOver: boolean): void;
  /** The place that keys have reached. */
  reached(place: Point): void;
}

const AREA = { x: 0, y: 0, width: DRAWING_SIDE, height: DRAWING_SIDE };

/** A drawing that is drawn on, with mouse, finger, pen or keys. */
export class DrawingPad {
  readonly #pad: HTMLElement;
  readonly #events: PadEvents;
  #place: Point = { x: 12, y: 12 };
  #stroke: { readonly isWhite: boolean; at: Point } | undefined;

  constructor(pad: HTMLElement, events: PadEvents) {
    this.#pad = pad;
    this.#events = events;
    pad.tabIndex = 0;
    pad.role = 'application';
    pad.ariaLabel =
      'Your drawing, 24 by 24 pixels. Arrow keys choose a pixel; Space makes it white, or black again.';
    pad.addEventListener('pointerdown', (event) => this.#begin(event));
    pad.addEventListener('pointermove', (event) => this.#go(event));
    pad.addEventListener('pointerup', () => this.#end());
    pad.addEventListener('pointercancel', () => this.#end());
    pad.addEventListener('keydown', (event) => this.#press(event));
    this.#mark();
  }

  #begin(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const at = this.#at(event);
    const isWhite = !this.#events.isLight(nearest(floored(at), AREA));
    this.#stroke = { isWhite, at };
    this.#pad.setPointerCapture(event.pointerId);
    this.#events.drawn(underBrush(at, at), isWhite, false);
  }

  #go(event: PointerEvent): void {
    if (this.#stroke === undefined || !event.isPrimary) return;
    const at = this.#at(event);
    this.#events.drawn(underBrush(this.#stroke.at, at), this.#stroke.isWhite, false);
    this.#stroke.at = at;
  }

  #end(): void {
    if (this.#stroke === undefined) return;
    const { isWhite } = this.#stroke;
    this.#stroke = undefined;
    this.#events.drawn([], isWhite, true);
  }

  #press(event: KeyboardEvent): void {
    const move = arrowMove(event);
    if (move !== undefined) {
      event.preventDefault();
      const { x, y } = this.#place;
      this.#place = nearest({ x: x + move.x, y: y + move.y }, AREA);
      this.#mark();
      this.#events.reached(this.#place);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.#events.drawn([this.#place], !this.#events.isLight(this.#place), true);
    }
  }

  /** In pixels of the drawing, from its upper left corner. */
  #at({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = this.#pad.getBoundingClientRect();
    return {
      x: ((clientX - left) / width) * DRAWING_SIDE,
      y: ((clientY - top) / height) * DRAWING_SIDE,
    };
  }

  #mark(): void {
    const { style } = this.#pad.querySelector<HTMLElement>('[data-mark]')!;
    style.setProperty('--x', String(this.#place.x / DRAWING_SIDE));
    style.setProperty('--y', String(this.#place.y / DRAWING_SIDE));
    style.setProperty('--width', String(1 / DRAWING_SIDE));
    style.setProperty('--height', String(1 / DRAWING_SIDE));
  }
}

const floored = ({ x, y }: Point): Point => ({ x: Math.floor(x), y: Math.floor(y) });
