import { SIZES } from '../../../lib/films/recognition/model.ts';
import { MAPS, type Summed } from '../../../lib/films/recognition/layers.ts';
import { tileAt, tileShares, type Tiling } from '../../../lib/films/recognition/tiles.ts';
import { nearest, type Point } from '../../../lib/grid/index.ts';
import { arrowMove } from '../base/arrow-keys.ts';

/** A pixel of one of the maps of a layer. */
export interface MapPlace {
  readonly layer: Summed;
  readonly channel: number;
  readonly place: Point;
}

/** Chooses a pixel of the maps of a layer, with pointer or keys, and marks it. */
export class MapPointer {
  readonly #frame: HTMLElement;
  readonly #layer: Summed;
  readonly #tiling: Tiling;
  #channel = 0;
  #place: Point = { x: 0, y: 0 };

  constructor(frame: HTMLElement, layer: Summed, chosen: (place: MapPlace) => void) {
    const { channels, side } = SIZES[layer];
    this.#frame = frame;
    this.#layer = layer;
    this.#tiling = { count: channels, columns: MAPS[layer].columns, width: side, height: side };
    frame.tabIndex = 0;
    frame.role = 'application';
    frame.ariaLabel = `${frame.ariaLabel}. Arrow keys choose a pixel, Page Up and Page Down a map.`;
    frame.addEventListener('click', ({ clientX, clientY }) => {
      const { left, top, width, height } = frame.getBoundingClientRect();
      const shares = { x: (clientX - left) / width, y: (clientY - top) / height };
      chosen({ layer, ...tileAt(this.#tiling, shares) });
    });
    frame.addEventListener('keydown', (event) => {
      const next = this.#after(event);
      if (next === undefined) return;
      event.preventDefault();
      chosen(next);
    });
  }

  /** Marks a pixel, or none where another layer has it. */
  show({ layer, channel, place }: MapPlace): void {
    const mark = this.#frame.querySelector<HTMLElement>('[data-mark]')!;
    mark.hidden = layer !== this.#layer;
    if (mark.hidden) return;
    this.#channel = channel;
    this.#place = place;
    for (const [name, share] of Object.entries(tileShares(this.#tiling, channel, place))) {
      mark.style.setProperty(`--${name}`, String(share));
    }
  }

  #after(event: KeyboardEvent): MapPlace | undefined {
    const { count, width, height } = this.#tiling;
    const by = { PageUp: count - 1, PageDown: 1 }[event.key];
    if (by !== undefined) {
      return { layer: this.#layer, channel: (this.#channel + by) % count, place: this.#place };
    }
    const move = arrowMove(event);
    if (move === undefined) return undefined;
    const { x, y } = this.#place;
    const place = nearest({ x: x + move.x, y: y + move.y }, { x: 0, y: 0, width, height });
    return { layer: this.#layer, channel: this.#channel, place };
  }
}
