import { select } from 'd3';
import { drawLossSurface, weightsAt } from '../../../draw/loss-surface.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import {
  SURFACE_SLIDERS,
  surfaceModel,
  type Surface,
  type SurfacePicture,
  type SurfaceState,
} from '../../../lib/films/loss-surface/model.ts';
import { surfaceSentence } from '../../../lib/films/loss-surface/texts.ts';
import { announce } from '../base/announce.ts';
import { FigureElement } from '../base/figure-element.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

const NAMES = ['left', 'right', 'rate', 'steps'] as const;

/** `<loss-surface-figure>`: the loss over two weights, and the way of a search. */
class LossSurfaceFigure extends FigureElement<SurfaceState, Surface> {
  #picture!: Segments<SurfacePicture>;
  #rows!: readonly SliderRow[];

  protected override open(): void {
    const first = fromAttribute<SurfaceState>(this.dataset['source']!);
    this.begin(new EditSession(surfaceModel, first));
  }

  protected override connect(): void {
    const set = (change: Partial<SurfaceState>): void =>
      this.change({ ...this.session.state, ...change });
    this.#picture = new Segments(this, 'picture', (picture: SurfacePicture) => set({ picture }));
    this.#rows = NAMES.map(
      (name) => new SliderRow(this, name, SURFACE_SLIDERS[name], (value) => set({ [name]: value })),
    );
    this.#connectPlane((event) => {
      const { left, top, width, height } = this.#svg.getBoundingClientRect();
      set(weightsAt((event.clientX - left) / width, (event.clientY - top) / height));
    });
    this.draw();
  }

  protected override draw(spoken?: string): void {
    const { state, shown } = this.session;
    this.#picture.show(state.picture);
    NAMES.forEach((name, i) => this.#rows[i]!.show(state[name]));
    const sentence = surfaceSentence(shown);
    drawLossSurface(select(this.#svg), shown, sentence);
    announce(this, sentence, spoken);
  }

  get #svg(): SVGSVGElement {
    return this.find<SVGSVGElement>('[data-surface] > svg');
  }

  /** A press begins elsewhere, and so does every move until it is let go. */
  #connectPlane(begin: (event: PointerEvent) => void): void {
    const svg = this.#svg;
    svg.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      svg.setPointerCapture(event.pointerId);
      begin(event);
    });
    svg.addEventListener('pointermove', (event) => {
      if (svg.hasPointerCapture(event.pointerId)) begin(event);
    });
  }
}

customElements.define('loss-surface-figure', LossSurfaceFigure);
