import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import type { Matrix } from '../../../lib/convolve/index.ts';
import {
  BLUR_SLIDERS,
  blurModel,
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
class BlurFigure extends FilteredPhoto<BlurState, Matrix> {
  #rows!: Record<(typeof NAMES)[number], SliderRow>;
  #kinds!: Segments<BlurKind>;

  protected override readonly model = blurModel;

  protected override made(kernel: Matrix) {
    return { after: { name: 'after', kind: 'output', settings: { ...PLAIN, kernel } } } as const;
  }

  protected override connectTools(): void {
    const row = (name: (typeof NAMES)[number]): SliderRow =>
      new SliderRow(this, name, BLUR_SLIDERS[name], (value) => this.set({ [name]: value }));
    this.#rows = { size: row('size'), sigma: row('sigma') };
    this.#kinds = new Segments<BlurKind>(this, 'kind', (kind) => this.set({ kind }));
  }

  protected override drawBeside(): string {
    const { state, shown: kernel } = this.session;
    for (const name of NAMES) this.#rows[name].show(state[name]);
    this.#rows.sigma.isDisabled = state.kind === 'box';
    this.#kinds.show(state.kind);
    const sentence = blurSentence(state);
    drawWeights(select(this.find<SVGSVGElement>('svg.weights')), kernel, sentence);
    return sentence;
  }
}

customElements.define('blur-figure', BlurFigure);
