import { easeCubicInOut, interpolateNumber, select, timer, type Timer } from 'd3';
import { drawZoom } from '../../../draw/zoom.ts';
import { viewAt } from '../../../draw/zoom-view.ts';
import { grayscale, type Matrix } from '../../../lib/convolve/index.ts';
import { zoomModel, type ZoomState } from '../../../lib/films/zoom/model.ts';
import { framedAnnouncement, framedSentence, seenSentence } from '../../../lib/films/zoom/texts.ts';
import { areaOf, nearest, type Point } from '../../../lib/grid/index.ts';
import { reduced } from '../../../lib/photo/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { ChosenPhoto } from '../../photo/chosen-photo.ts';
import { pictureUrl } from '../../photo/view/picture-url.ts';
import { announce } from '../base/announce.ts';
import { arrowMove } from '../base/arrow-keys.ts';

/** How far a button goes, and how long it takes to go all the way. */
const STEP = 0.25;
const MILLISECONDS_FOR_ALL = 2400;
const SHORTEST = 300;

/** `<zoom-figure>`: goes closer to a photo by slider, buttons, keys, or a click on a pixel. */
class ZoomFigure extends ChosenPhoto<ZoomState, Matrix> {
  /** The photo as an address. */
  #href!: string;
  /** Where the view is on its way to the state: a second press goes on from the state. */
  #level!: number;
  #aim!: Point;
  #motion: Timer | undefined;

  protected override readonly model = (photo: Picture) => zoomModel(grayscale(photo));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#motion?.stop();
  }

  protected override showPhoto(): void {
    this.#href = this.isFirstPhoto ? this.dataset['photo']! : pictureUrl(this.photo);
  }

  protected override reduce(photo: Picture) {
    return { small: reduced(photo), purpose: 'it moves without a jerk' };
  }

  protected override connect(): void {
    this.#slider.addEventListener('input', () =>
      this.change({ ...this.session.state, level: this.#slider.valueAsNumber / 100 }),
    );
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.addEventListener('click', () => this.#step(Number(button.dataset['zoom'])));
    }
    const stage = this.find('[data-stage]');
    stage.tabIndex = 0;
    stage.role = 'application';
    stage.ariaLabel = `${stage.ariaLabel}. Arrow keys choose a pixel, with Shift in steps of ten; plus and minus go closer and away.`;
    stage.addEventListener('click', (event) =>
      this.#go({ place: this.#pointed(stage, event), level: 1 }),
    );
    stage.addEventListener('keydown', (event) => this.#press(event));
    this.draw();
  }

  /** At once, without a motion. */
  protected override draw(spoken?: string): void {
    this.#motion?.stop();
    this.#aim = this.session.state.place;
    this.#show(this.session.state.level, spoken);
  }

  get #slider(): HTMLInputElement {
    return this.find('[data-field=level]');
  }

  #press(event: KeyboardEvent): void {
    const move = arrowMove(event);
    const { place } = this.session.state;
    const act = {
      '+': () => this.#step(1),
      '=': () => this.#step(1),
      '-': () => this.#step(-1),
      Home: () => this.#go({ place, level: 0 }),
      End: () => this.#go({ place, level: 1 }),
    }[event.key];
    if (move === undefined && act === undefined) return;
    event.preventDefault();
    if (move === undefined) act!();
    else this.#choose({ x: place.x + move.x, y: place.y + move.y });
  }

  #pointed(stage: HTMLElement, { clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const view = viewAt(this.session.shown, this.#aim, this.#level);
    const pixel = {
      x: Math.floor(view.x + ((clientX - left) / width) * view.width),
      y: Math.floor(view.y + ((clientY - top) / height) * view.height),
    };
    // Beside the photo there may be room.
    return nearest(pixel, areaOf(this.session.shown));
  }

  #choose(point: Point): void {
    const photo = this.session.shown;
    const place = nearest(point, areaOf(photo));
    this.change({ place, level: this.#level }, framedAnnouncement(photo, place));
  }

  #step(direction: number): void {
    const { place, level } = this.session.state;
    this.#go({ place, level: Math.min(Math.max(level + STEP * direction, 0), 1) });
  }

  /** Goes to a level and to a pixel; at once if the reader wants no motion. */
  #go(state: ZoomState): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.change(state);
    this.session.change(state);
    this.settle();
    this.link.write();
    this.#motion?.stop();
    const { place, level } = state;
    const levelAt = interpolateNumber(this.#level, level);
    const xAt = interpolateNumber(this.#aim.x, place.x);
    const yAt = interpolateNumber(this.#aim.y, place.y);
    const duration = Math.max(SHORTEST, MILLISECONDS_FOR_ALL * Math.abs(level - this.#level));
    this.#motion = timer((elapsed) => {
      if (elapsed >= duration) return this.draw();
      const done = easeCubicInOut(elapsed / duration);
      this.#aim = { x: xAt(done), y: yAt(done) };
      this.#show(levelAt(done));
    });
  }

  /** @param spoken What is read out. @default what is in view */
  #show(level: number, spoken?: string): void {
    this.#level = level;
    const pixels = this.session.shown;
    const { place } = this.session.state;
    const view = viewAt(pixels, this.#aim, level);
    const svg = this.find<SVGSVGElement>('[data-stage] > svg');
    drawZoom(select(svg), { href: this.#href, pixels, view, place });
    this.#slider.value = String(level * 100);
    this.#slider.ariaValueText = `${Math.min(Math.round(view.width), pixels.width)} of ${pixels.width} pixels across`;
    const seen = seenSentence(pixels, view);
    announce(this, `${seen} ${framedSentence(pixels, place)}`, spoken ?? seen);
  }
}

customElements.define('zoom-figure', ZoomFigure);
