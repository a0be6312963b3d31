import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import {
  BLUR_SLIDERS,
  blurModel,
  type Averaged,
  type Blur,
  type BlurKind,
  type BlurState,
} from '../../../lib/films/blur/model.ts';
import { blurSentence } from '../../../lib/films/blur/texts.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

const NAMES = ['size', 'sigma'] as const;

/** `<blur-figure>`: a photo under a blur of any size and sigma. */
class BlurFigure extends FilteredPhoto<BlurState, Blur> {
  #rows!: Record<(typeof NAMES)[number], SliderRow>;
  #kinds!: Segments<BlurKind>;
  #averages!: Segments<Averaged>;

  protected override readonly model = blurModel;

  protected override made({ kernel, average }: Blur) {
    const settings = { ...PLAIN, kernel, isLight: average === 'light' };
    return { after: { name: 'after', kind: 'output', settings } } as const;
  }

  protected override connectTools(): void {
    const row = (name: (typeof NAMES)[number]): SliderRow =>
      new SliderRow(this, name, BLUR_SLIDERS[name], (value) => this.set({ [name]: value }));
    this.#rows = { size: row('size'), sigma: row('sigma') };
    this.#kinds = new Segments<BlurKind>(this, 'kind', (kind) => this.set({ kind }));
    this.#averages = new Segments<Averaged>(this, 'average', (average) => this.set({ average }));
  }

  protected override drawBeside(): string {
    const { state, shown } = this.session;
    for (const name of NAMES) this.#rows[name].show(state[name]);
    this.#rows.sigma.isDisabled = state.kind === 'box';
    this.#kinds.show(state.kind);
    this.#averages.show(state.average);
    const sentence = blurSentence(state);
    drawWeights(select(this.find<SVGSVGElement>('svg.weights')), shown.kernel, sentence);
    return sentence;
  }
}

customElements.define('blur-figure', BlurFigure);
