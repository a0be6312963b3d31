import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import type { Matrix } from '../../../lib/convolve/index.ts';
import {
  SHARPEN_SLIDERS,
  sharpenModel,
  type SharpenState,
} from '../../../lib/films/sharpen/model.ts';
import { sharpenSentence } from '../../../lib/films/sharpen/texts.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { SliderRow } from '../base/slider-row.ts';

const NAMES = ['amount', 'radius'] as const;

/** `<sharpen-figure>`: a photo, sharpened by an amount and a radius. */
class SharpenFigure extends FilteredPhoto<SharpenState, Matrix> {
  #rows!: readonly SliderRow[];

  protected override readonly model = sharpenModel;

  protected override made(kernel: Matrix) {
    return { after: { name: 'after', kind: 'output', settings: { ...PLAIN, kernel } } } as const;
  }

  protected override connectTools(): void {
    this.#rows = NAMES.map(
      (name) =>
        new SliderRow(this, name, SHARPEN_SLIDERS[name], (value) => this.set({ [name]: value })),
    );
  }

  protected override drawBeside(): string {
    const { state, shown: kernel } = this.session;
    NAMES.forEach((name, index) => this.#rows[index]!.show(state[name]));
    const sentence = sharpenSentence(state, kernel);
    drawWeights(select(this.find<SVGSVGElement>('svg.weights')), kernel, sentence);
    return sentence;
  }
}

customElements.define('sharpen-figure', SharpenFigure);
