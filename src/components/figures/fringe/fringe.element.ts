import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import {
  fringeModel,
  laidOn,
  RADIUS,
  type Fringe,
  type FringeState,
} from '../../../lib/films/fringe/model.ts';
import { FRINGE_NAMES, fringeSentence } from '../../../lib/films/fringe/texts.ts';
import { contextOf } from '../../photo/view/canvas-context.ts';
import { announce } from '../base/announce.ts';
import { FigureElement } from '../base/figure-element.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

/** `<fringe-figure>`: a disc on nothing, blurred without and with regard to its alpha. */
class FringeFigure extends FigureElement<FringeState, Fringe> {
  #radius!: SliderRow;
  #grounds!: Segments<FringeState['ground']>;
  #hidden!: Segments<FringeState['hidden']>;

  protected override open(): void {
    this.begin(new EditSession(fringeModel, fromAttribute<FringeState>(this.dataset['source']!)));
  }

  protected override connect(): void {
    const set = (changes: Partial<FringeState>): void =>
      this.change({ ...this.session.state, ...changes });
    this.#radius = new SliderRow(this, 'radius', RADIUS, (radius) => set({ radius }));
    this.#grounds = new Segments(this, 'ground', (ground) => set({ ground }));
    this.#hidden = new Segments(this, 'hidden', (hidden) => set({ hidden }));
    this.draw();
  }

  protected override draw(): void {
    const { state, shown } = this.session;
    this.#radius.show(state.radius);
    this.#grounds.show(state.ground);
    this.#hidden.show(state.hidden);
    for (const part of Object.keys(FRINGE_NAMES) as (keyof Fringe)[]) {
      const { width, height, data } = laidOn(state.ground, shown[part]);
      const canvas = this.find<HTMLCanvasElement>(`[data-picture=${part}]`);
      contextOf(canvas).putImageData(new ImageData(data, width, height), 0, 0);
      canvas.hidden = false;
      this.find<HTMLElement>(`[data-first=${part}]`).hidden = true;
    }
    announce(this, fringeSentence(state, shown));
  }
}

customElements.define('fringe-figure', FringeFigure);
