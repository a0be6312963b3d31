import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import type { Matrix } from '../../../lib/convolve/index.ts';
import {
  BANK_SENTENCES,
  bankModel,
  type BankName,
  type BankState,
} from '../../../lib/films/kernel-bank/model.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';

/** `<kernel-bank-figure>`: a photo under each of six kernels. */
class KernelBankFigure extends FilteredPhoto<BankState, Matrix> {
  #kernels!: Segments<BankName>;

  protected override readonly model = bankModel;

  protected override made(kernel: Matrix) {
    return { after: { name: 'after', kind: 'output', settings: { ...PLAIN, kernel } } } as const;
  }

  protected override connectTools(): void {
    this.#kernels = new Segments<BankName>(this, 'kernel', (kernel) => this.set({ kernel }));
  }

  protected override drawBeside(): string {
    const { state, shown: kernel } = this.session;
    this.#kernels.show(state.kernel);
    const sentence = BANK_SENTENCES[state.kernel];
    drawWeights(select(this.find<SVGSVGElement>('svg.weights')), kernel, sentence);
    return sentence;
  }
}

customElements.define('kernel-bank-figure', KernelBankFigure);
