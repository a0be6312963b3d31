import { select } from 'd3';
import { drawSorted } from '../../../draw/sorted.ts';
import {
  MEDIAN_SLIDERS,
  medianModel,
  type Denoising,
  type MedianKind,
  type MedianState,
  type NoiseKind,
} from '../../../lib/films/median/model.ts';
import { nearnessOf } from '../../../lib/films/median/nearness.ts';
import { sortedLevels } from '../../../lib/films/median/sorted.ts';
import { medianSentence, nearnessSentence } from '../../../lib/films/median/texts.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { settingsOf, type Picture } from '../../../lib/pictures/index.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';
import { SliderRow } from '../base/slider-row.ts';

const NAMES = ['noise', 'size'] as const;

/** `<median-figure>`: a photo with noise, and what a mean and a median make of it. */
class MedianFigure extends FilteredPhoto<MedianState, Denoising> {
  #rows!: readonly SliderRow[];
  #kinds!: Segments<NoiseKind>;
  #medians!: Segments<MedianKind>;

  protected override readonly model = medianModel;

  protected override made({ median, noise, mean }: Denoising) {
    const { width, height } = mean;
    return {
      noisy: {
        name: 'with noise',
        kind: 'kernel',
        settings: settingsOf({ name: 'noise', noise }, PLAIN),
        isApart: true,
      },
      mean: { name: 'mean', kind: 'product', of: 'noisy', settings: { ...PLAIN, kernel: mean } },
      median: {
        name: 'median',
        kind: 'output',
        of: 'noisy',
        settings: settingsOf(
          median === 'plain'
            ? { name: 'median', width, height }
            : { name: 'directional-weighted-median' },
          PLAIN,
        ),
      },
    } as const;
  }

  protected override compare(result: (name: string) => Picture | undefined, photo: Picture) {
    const [noisy, mean, median] = ['noisy', 'mean', 'median'].map(result);
    if (noisy === undefined || mean === undefined || median === undefined) return undefined;
    const nearness = (picture: Picture): number => nearnessOf(picture, photo);
    const sentence = nearnessSentence({
      noisy: nearness(noisy),
      mean: nearness(mean),
      median: nearness(median),
    });
    return { pictures: {}, sentence };
  }

  protected override connectTools(): void {
    this.#rows = NAMES.map(
      (name) =>
        new SliderRow(this, name, MEDIAN_SLIDERS[name], (value) => this.set({ [name]: value })),
    );
    this.#kinds = new Segments<NoiseKind>(this, 'kind', (kind) => this.set({ kind }));
    this.#medians = new Segments<MedianKind>(this, 'median', (median) => this.set({ median }));
  }

  protected override drawBeside(): string {
    const { state } = this.session;
    NAMES.forEach((name, index) => this.#rows[index]!.show(state[name]));
    this.#kinds.show(state.kind);
    this.#medians.show(state.median);
    return medianSentence(state);
  }

  protected override drawPixel(place: Point, result: (name: string) => Picture | undefined): void {
    const noisy = result('noisy');
    if (noisy === undefined) return;
    const sorted = sortedLevels(noisy, place, this.session.state.size);
    drawSorted(select(this.find<SVGSVGElement>('svg.sorted')), sorted);
  }
}

customElements.define('median-figure', MedianFigure);
