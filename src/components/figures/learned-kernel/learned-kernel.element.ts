import { isEqual } from '../../../lib/films/equal.ts';
import type { LearnedFilm } from '../../../lib/films/learned-kernel/film.ts';
import { learnedModel, RATE } from '../../../lib/films/learned-kernel/model.ts';
import {
  PICTURES,
  pictures,
  type PictureName,
} from '../../../lib/films/learned-kernel/pictures.ts';
import { lossPlot } from '../../../lib/films/learned-kernel/plot.ts';
import type {
  LearnedState,
  NoiseLevel,
  Operation,
} from '../../../lib/films/learned-kernel/state.ts';
import { withValue } from '../../../lib/films/matrices.ts';
import { valueAt } from '../../../lib/grid/index.ts';
import { FilmFigure } from '../base/film-figure.ts';
import { whenChosen } from '../base/grid-focus.ts';
import { PlotView } from '../base/plot-view.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

/** `<learned-kernel-figure>`: a kernel that is found from one picture before and after. */
class LearnedKernelFigure extends FilmFigure<LearnedState, LearnedFilm> {
  #picture!: Segments<PictureName>;
  #rate!: SliderRow;
  #noise!: Segments<NoiseLevel>;
  #by!: Segments<Operation>;
  #plot!: PlotView;

  protected override readonly model = learnedModel;

  protected override connectTools(): void {
    const set = (change: Partial<LearnedState>): void =>
      this.change({ ...this.session.state, ...change });
    this.#picture = new Segments(this, 'picture', (name: PictureName) =>
      set({ image: pictures[name] }),
    );
    this.#rate = new SliderRow(this, 'rate', RATE, (rate) => set({ rate }));
    this.#noise = new Segments(this, 'noise', (noise: NoiseLevel) => set({ noise }));
    this.#by = new Segments(this, 'by', (by: Operation) => set({ by }));
    this.#plot = new PlotView(this.find('[data-plot=search]'), (step) => this.seek(step));
    whenChosen(this.svg('image'), [' '], ({ x, y }) => {
      const { image } = this.session.state;
      set({ image: withValue(image, x, y, valueAt(image, { x, y }) > 0.5 ? 0 : 1) });
      return true;
    });
  }

  protected override drawBeside(film: LearnedFilm, step: number): void {
    const { image, rate, noise, by } = this.session.state;
    const name = PICTURES.find((one) => isEqual(pictures[one], image));
    this.#picture.show(name);
    this.#rate.show(rate);
    this.#noise.show(noise);
    this.#by.show(by);
    this.#plot.show(lossPlot(film), step);
  }
}

customElements.define('learned-kernel-figure', LearnedKernelFigure);
