import { select } from 'd3';
import { drawGrid } from '../../../draw/grid.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import type { Softness } from '../../../lib/films/turned-edge/edge.ts';
import { errorPlot } from '../../../lib/films/turned-edge/errors.ts';
import {
  ANGLE,
  turnedEdgeModel,
  type TurnedEdge,
  type TurnedEdgeState,
} from '../../../lib/films/turned-edge/model.ts';
import { edgeGrid, rowsOf, turnedSentence } from '../../../lib/films/turned-edge/texts.ts';
import { announce } from '../base/announce.ts';
import { FigureElement } from '../base/figure-element.ts';
import { PlotView } from '../base/plot-view.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

/** `<turned-edge-figure>`: an edge that is turned, and the angle that kernels make of it. */
class TurnedEdgeFigure extends FigureElement<TurnedEdgeState, TurnedEdge> {
  #angle!: SliderRow;
  #softness!: Segments<Softness>;
  #plot!: PlotView;

  protected override open(): void {
    const first = fromAttribute<TurnedEdgeState>(this.dataset['source']!);
    this.begin(new EditSession(turnedEdgeModel, first));
  }

  protected override connect(): void {
    const turn = (angle: number): void => this.change({ ...this.session.state, angle });
    this.#angle = new SliderRow(this, 'angle', ANGLE, turn);
    this.#plot = new PlotView(this.find('[data-plot=errors]'), turn);
    this.#softness = new Segments<Softness>(this, 'softness', (softness) =>
      this.change({ ...this.session.state, softness }),
    );
    this.draw();
  }

  protected override draw(spoken?: string): void {
    const { shown } = this.session;
    this.#angle.show(shown.angle);
    this.#softness.show(shown.softness);
    const svg = select(this.find<SVGSVGElement>('[data-edge] svg'));
    drawGrid(svg, edgeGrid(shown), 0.8);
    this.#plot.show(errorPlot(shown.errors), shown.angle);
    const cells = [...this.find('[data-found]').querySelectorAll('th, td')];
    rowsOf(shown)
      .flat()
      .forEach((text, index) => (cells[index]!.textContent = text));
    announce(this, turnedSentence(shown), spoken);
  }
}

customElements.define('turned-edge-figure', TurnedEdgeFigure);
