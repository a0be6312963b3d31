import { select } from 'd3';
import { drawGrid } from '../../../draw/grid.ts';
import {
  colourModel,
  type ColourState,
  type DeepKernel,
  type DeepName,
} from '../../../lib/films/colour/model.ts';
import { DEEP_SENTENCES, layerGrids } from '../../../lib/films/colour/texts.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';

const SCALE = 0.75;

/** `<colour-figure>`: a photo under a kernel as deep as it, each colour by itself, and summed. */
class ColourFigure extends FilteredPhoto<ColourState, DeepKernel> {
  #kernels!: Segments<DeepName>;

  protected override readonly mode = 'colour';
  protected override readonly model = colourModel;

  protected override made(kernels: DeepKernel) {
    const settings = { ...PLAIN, mode: 'colour', kernel: kernels.green, kernels } as const;
    return {
      apart: { name: 'each by itself', kind: 'product', settings },
      summed: { name: 'summed', kind: 'output', settings: { ...settings, isSummed: true } },
    } as const;
  }

  protected override connectTools(): void {
    this.#kernels = new Segments<DeepName>(this, 'kernel', (kernel) => this.set({ kernel }));
  }

  protected override drawBeside(): string {
    const { state, shown } = this.session;
    this.#kernels.show(state.kernel);
    for (const grid of layerGrids(shown)) {
      drawGrid(
        select(this.find<SVGSVGElement>(`.layers svg[data-part=${grid.part}]`)),
        grid,
        SCALE,
      );
    }
    return DEEP_SENTENCES[state.kernel];
  }
}

customElements.define('colour-figure', ColourFigure);
