import { identity, laplacian } from '../../../lib/convolve/index.ts';
import {
  focusCurves,
  focusPlot,
  METER_SIDE,
  metered,
  readingOf,
  type FocusCurves,
} from '../../../lib/films/focus/meter.ts';
import {
  focusModel,
  NOISE_SEED,
  SIGMA,
  type FocusShown,
  type FocusState,
  type NoiseLevel,
} from '../../../lib/films/focus/model.ts';
import { focusSentence, meterText } from '../../../lib/films/focus/texts.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { settingsOf, type Picture } from '../../../lib/pictures/index.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import type { Made } from '../../photo/made.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { PlotView } from '../base/plot-view.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

/** `<focus-figure>`: a photo that is blurred, its Laplacian, and a meter for its focus. */
class FocusFigure extends FilteredPhoto<FocusState, FocusShown> {
  #sigma!: SliderRow;
  #noise!: Segments<NoiseLevel>;
  #plot!: PlotView;
  #measured:
    { readonly photo: Picture; readonly place: Point; readonly curves: FocusCurves } | undefined;

  protected override readonly model = focusModel;

  protected override made({ sigma, noise }: FocusShown): Readonly<Record<string, Made>> {
    const blur =
      sigma === 0
        ? { ...PLAIN, kernel: identity() }
        : settingsOf({ name: 'gaussian', sigma }, PLAIN);
    const seen = { name: 'seen', kind: 'product' } as const;
    const second: Made = {
      name: 'Laplacian',
      kind: 'output',
      of: 'seen',
      settings: { ...PLAIN, kernel: laplacian(), offset: 128 },
    };
    if (noise === '0') return { laplacian: second, seen: { ...seen, settings: blur } };
    const added = { kind: 'gaussian', sigma: Number(noise), seed: NOISE_SEED } as const;
    return {
      laplacian: second,
      seen: { ...seen, of: 'soft', settings: settingsOf({ name: 'noise', noise: added }, PLAIN) },
      soft: { name: 'soft', kind: 'product', settings: blur, isApart: true },
    };
  }

  protected override outlined() {
    return { width: METER_SIDE, height: METER_SIDE };
  }

  protected override connectTools(): void {
    const blur = (sigma: number): void => this.set({ sigma });
    this.#sigma = new SliderRow(this, 'sigma', SIGMA, blur);
    this.#plot = new PlotView(this.find('[data-plot=focus]'), blur);
    this.#noise = new Segments<NoiseLevel>(this, 'noise', (noise) => this.set({ noise }));
  }

  protected override drawBeside(): string {
    const { shown } = this.session;
    this.#sigma.show(shown.sigma);
    this.#noise.show(shown.noise);
    return focusSentence(shown);
  }

  /** What is measured belongs to the chosen pixel, wherever the pointer is. */
  protected override drawPixel(
    _place: Point,
    _result: (name: string) => Picture | undefined,
    photo: Picture,
  ): void {
    const { place } = this.session.state;
    if (this.#measured?.photo !== photo || this.#measured.place !== place) {
      this.#measured = { photo, place, curves: focusCurves(photo, place) };
    }
    this.#plot.show(focusPlot(this.#measured.curves), this.session.state.sigma);
  }

  protected override pixelText(place: Point): string | undefined {
    if (this.#measured === undefined) return undefined;
    const { sigma, noise } = this.session.state;
    const reading = readingOf(this.#measured.curves, noise, sigma);
    return meterText(place, reading, metered(this.photo, place));
  }
}

customElements.define('focus-figure', FocusFigure);
