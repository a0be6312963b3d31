import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import type { Means } from '../../../lib/films/means/means.ts';
import { MEANS_SLIDERS, meansModel, type MeansState } from '../../../lib/films/means/model.ts';
import { meansPlot, meansSentence } from '../../../lib/films/means/texts.ts';
import { announce } from '../base/announce.ts';
import { FigureElement } from '../base/figure-element.ts';
import { PlotView } from '../base/plot-view.ts';
import { SliderRow } from '../base/slider-row.ts';

/** `<means-figure>`: means one after the other, and the Gaussian that they come near. */
class MeansFigure extends FigureElement<MeansState, Means> {
  #count!: SliderRow;
  #plot!: PlotView;

  protected override open(): void {
    const first = fromAttribute<MeansState>(this.dataset['source']!);
    this.begin(new EditSession(meansModel, first));
  }

  protected override connect(): void {
    this.#count = new SliderRow(this, 'count', MEANS_SLIDERS.count, (count) =>
      this.change({ ...this.session.state, count }),
    );
    this.#plot = new PlotView(this.find('[data-plot=means]'), (distance) =>
      this.change({ ...this.session.state, distance }),
    );
    this.draw();
  }

  protected override draw(spoken?: string): void {
    const { state, shown } = this.session;
    this.#count.show(state.count);
    this.#plot.show(meansPlot(shown), state.distance);
    announce(this, meansSentence(shown), spoken);
  }
}

customElements.define('means-figure', MeansFigure);
