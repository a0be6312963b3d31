import {
  easeCubicInOut,
  interpolateNumber,
  interpolateObject,
  select,
  timer,
  type Timer,
} from 'd3';
import { drawZoom } from '../../../draw/zoom.ts';
import type { Matrix } from '../../../lib/convolve/index.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { arrowMove } from '../base/arrow-keys.ts';
import { loadGray } from '../base/gray-photo.ts';
import { say } from '../base/said.ts';
import { framedNews, framedSentence, seenSentence, viewAt } from './zoom-view.ts';

/** How far a button goes, and how long it takes to go all the way. */
const STEP = 0.25;
const MILLISECONDS_FOR_ALL = 2400;
const SHORTEST = 300;

/** `<zoom-figure>`: goes closer to a photo by slider, buttons, keys, or a click on a pixel. */
class ZoomFigure extends HTMLElement {
  #photo: Matrix | undefined;
  /** The pixel in question, and the one that the view is on its way to or from. */
  #place!: Point;
  #aim!: Point;
  #level = 0;
  /** Where it is going: a second press goes on from there. */
  #target = 0;
  #motion: Timer | undefined;

  connectedCallback(): void {
    if (this.#photo !== undefined) return;
    loadGray(this.dataset['photo']!).then(
      (photo) => this.#start(photo),
      () => {
        say(this, 'The photo could not be loaded. Try again later.');
      },
    );
  }

  disconnectedCallback(): void {
    this.#motion?.stop();
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #slider(): HTMLInputElement {
    return this.#find('[data-field=level]');
  }

  #start(photo: Matrix): void {
    this.#photo = photo;
    this.#place = { x: Number(this.dataset['x']), y: Number(this.dataset['y']) };
    this.#aim = this.#place;
    this.#level = this.#slider.valueAsNumber / 100;
    this.#target = this.#level;
    this.#slider.addEventListener('input', () => {
      this.#motion?.stop();
      this.#target = this.#slider.valueAsNumber / 100;
      this.#show(this.#target);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () =>
        this.#go(this.#target + STEP * Number(button.dataset['zoom'])),
      );
    }
    const stage = this.#find('[data-stage]');
    stage.tabIndex = 0;
    stage.role = 'application';
    stage.ariaLabel = `${stage.ariaLabel}. Arrow keys choose a pixel, with Shift in steps of ten; plus and minus go closer and away.`;
    stage.addEventListener('click', (event) => {
      this.#place = this.#pointed(stage, event);
      this.#go(1);
    });
    stage.addEventListener('keydown', (event) => this.#press(event));
    this.#show(this.#level);
  }

  #press(event: KeyboardEvent): void {
    const move = arrowMove(event);
    const near = this.#target;
    const level = { '+': near + STEP, '=': near + STEP, '-': near - STEP, Home: 0, End: 1 }[
      event.key
    ];
    if (move === undefined && level === undefined) return;
    event.preventDefault();
    if (level !== undefined) this.#go(level);
    else this.#choose({ x: this.#place.x + move!.x, y: this.#place.y + move!.y });
  }

  #pointed(stage: HTMLElement, { clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const view = viewAt(this.#photo!, this.#aim, this.#level);
    return {
      x: Math.floor(view.x + ((clientX - left) / width) * view.width),
      y: Math.floor(view.y + ((clientY - top) / height) * view.height),
    };
  }

  #choose({ x, y }: Point): void {
    const { width, height } = this.#photo!;
    this.#place = {
      x: Math.min(Math.max(x, 0), width - 1),
      y: Math.min(Math.max(y, 0), height - 1),
    };
    this.#motion?.stop();
    this.#target = this.#level;
    this.#aim = this.#place;
    this.#show(this.#level, framedNews(this.#photo!, this.#place));
  }

  /** Goes to a level and to the chosen pixel; at once if the reader wants no motion. */
  #go(level: number): void {
    this.#motion?.stop();
    const to = Math.min(Math.max(level, 0), 1);
    this.#target = to;
    const levelAt = interpolateNumber(this.#level, to);
    const aimAt = interpolateObject(this.#aim, { ...this.#place });
    const duration = Math.max(SHORTEST, MILLISECONDS_FOR_ALL * Math.abs(to - this.#level));
    const arrive = (): void => {
      this.#motion?.stop();
      this.#aim = this.#place;
      this.#show(to);
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return arrive();
    this.#motion = timer((elapsed) => {
      if (elapsed >= duration) return arrive();
      const done = easeCubicInOut(elapsed / duration);
      this.#aim = { ...aimAt(done) };
      this.#show(levelAt(done));
    });
  }

  /** @param spoken What a voice says. @default what is in view */
  #show(level: number, spoken?: string): void {
    this.#level = level;
    const pixels = this.#photo!;
    const view = viewAt(pixels, this.#aim, level);
    const href = this.dataset['photo']!;
    const svg = this.#find<SVGSVGElement>('[data-stage] > svg');
    drawZoom(select(svg), { href, pixels, view, place: this.#place });
    this.#slider.value = String(level * 100);
    this.#slider.ariaValueText = `${Math.round(view.width)} of ${pixels.width} pixels across`;
    const seen = seenSentence(pixels, view);
    const framed = framedSentence(pixels, this.#place);
    say(this, `${seen} ${framed}`, spoken ?? seen);
  }
}

customElements.define('zoom-figure', ZoomFigure);
