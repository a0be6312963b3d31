import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import { drawWheel } from '../../../draw/wheel.ts';
import {
  gradientModel,
  type GradientShown,
  type GradientState,
  type GradientView,
} from '../../../lib/films/gradient/model.ts';
import {
  ANGLE_SCALING,
  magnitudeScaling,
  signedScaling,
} from '../../../lib/films/gradient/settings.ts';
import { KERNELS, slopeAt, slopePlot, type Slope } from '../../../lib/films/gradient/slope.ts';
import {
  gradientSentence,
  kernelText,
  slopeText,
  wheelText,
} from '../../../lib/films/gradient/texts.ts';
import { wheelPicture } from '../../../lib/films/gradient/wheel.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { settingsOf, type Picture } from '../../../lib/pictures/index.ts';
import type { Operator } from '../../../lib/vision/index.ts';
import { NO_COMPARISON } from '../../photo/comparison.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import type { Made } from '../../photo/made.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { PlotView } from '../base/plot-view.ts';
import { Segments } from '../base/segments.ts';

type Result = (name: string) => Picture | undefined;

/** `<gradient-figure>`: a photo and its slopes. */
class GradientFigure extends FilteredPhoto<GradientState, GradientShown> {
  #views!: Segments<GradientView>;
  #operators!: Segments<Operator>;
  #slopes!: PlotView;
  #slope: Slope | undefined;

  protected override readonly model = gradientModel;

  protected override made({ view, operator }: GradientShown): Readonly<Record<string, Made>> {
    const line = { name: 'slope', kind: 'output', isApart: true } as const;
    const kernels = { kernel: KERNELS[operator]('x'), magnitudeWith: KERNELS[operator]('y') };
    const strength = { ...PLAIN, ...kernels, ...magnitudeScaling(operator) };
    if (view === 'magnitude') return { slope: { ...line, settings: strength } };
    if (view === 'direction') {
      const rest = { ...PLAIN, ...ANGLE_SCALING };
      const angle = settingsOf({ name: 'gradient-direction', operator }, rest);
      return { strength: { ...line, settings: strength }, angle: { ...line, settings: angle } };
    }
    const kernel = KERNELS[operator](view);
    return { slope: { ...line, settings: { ...PLAIN, kernel, ...signedScaling(operator) } } };
  }

  protected override compare(result: Result) {
    if (this.session.shown.view !== 'direction') return NO_COMPARISON;
    const [strength, angle] = [result('strength'), result('angle')];
    if (strength === undefined || angle === undefined) return undefined;
    return { pictures: { slope: wheelPicture(angle, strength) }, sentence: '' };
  }

  protected override connectTools(): void {
    this.#views = new Segments<GradientView>(this, 'view', (view) => this.set({ view }));
    this.#operators = new Segments<Operator>(this, 'operator', (operator) =>
      this.set({ operator }),
    );
    this.#slopes = new PlotView(this.find('[data-plot=slope]'), (x) =>
      this.set({ place: { x, y: this.session.state.place.y } }),
    );
  }

  protected override drawBeside(): string {
    const { view, operator } = this.session.shown;
    this.#views.show(view);
    this.#operators.show(operator);
    for (const axis of ['x', 'y'] as const) {
      const part = this.find(`[data-weights=${axis}]`);
      part.classList.toggle('unused', view === (axis === 'x' ? 'y' : 'x'));
      const svg = part.querySelector<SVGSVGElement>('svg')!;
      drawWeights(select(svg), KERNELS[operator](axis), kernelText(operator, axis));
    }
    return gradientSentence(this.session.shown);
  }

  protected override drawPixel(place: Point, _result: Result, photo: Picture): void {
    const { state, shown } = this.session;
    this.#slopes.show(slopePlot(photo, shown, place), place.x);
    this.#slope = slopeAt(photo, state.place, shown.operator);
    const pointed = slopeAt(photo, place, shown.operator);
    const hand = pointed.magnitude === 0 ? undefined : pointed.degrees;
    drawWheel(select(this.find<SVGSVGElement>('svg.wheel')), hand, wheelText(pointed));
  }

  protected override pixelText(place: Point): string | undefined {
    return this.#slope && slopeText(place, this.#slope);
  }
}

customElements.define('gradient-figure', GradientFigure);
