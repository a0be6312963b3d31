import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import { cutOf, cutScaling } from '../../../lib/films/photo-range/cut.ts';
import {
  PHOTO_KERNELS,
  photoRangeModel,
  type PhotoKernel,
  type PhotoRange,
  type PhotoRangeState,
} from '../../../lib/films/photo-range/model.ts';
import { SIGN_SCALING, signPicture } from '../../../lib/films/photo-range/signs.ts';
import { sumAt } from '../../../lib/films/photo-range/sum-at.ts';
import { cutSentence, sumText, viewSentence } from '../../../lib/films/photo-range/texts.ts';
import type { View } from '../../../lib/films/output-range/scene.ts';
import type { Point } from '../../../lib/grid/index.ts';
import type { Scanned } from '../../../lib/photo/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { NO_COMPARISON, type Comparison } from '../../photo/comparison.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import type { Made } from '../../photo/made.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';

type Result = (name: string) => Picture | undefined;

/** `<photo-range-figure>`: a photo, and what is stored of its sums. */
class PhotoRangeFigure extends FilteredPhoto<PhotoRangeState, PhotoRange> {
  #kernels!: Segments<PhotoKernel>;
  #views!: Segments<View>;

  protected override readonly model = photoRangeModel;

  protected override made({ kernel, view }: PhotoRange): Readonly<Record<string, Made>> {
    const settings = { ...PLAIN, kernel: PHOTO_KERNELS[kernel] };
    const apart = { name: 'sums', kind: 'output', isApart: true } as const;
    if (view === 'signs') return { sums: { ...apart, settings: { ...settings, ...SIGN_SCALING } } };
    const stored = {
      name: 'stored',
      kind: 'output',
      settings: { ...settings, range: view },
    } as const;
    if (view === 'minmax') return { stored };
    return { stored, cut: { ...apart, settings: { ...settings, ...cutScaling(view) } } };
  }

  protected override compare(result: Result, photo: Picture): Comparison | undefined {
    const { view } = this.session.shown;
    if (view === 'minmax') return NO_COMPARISON;
    if (view === 'signs') {
      const sums = result('sums');
      return sums && { pictures: { stored: signPicture(sums) }, sentence: '' };
    }
    const cut = result('cut');
    if (cut === undefined) return undefined;
    return { pictures: {}, sentence: cutSentence(cutOf(view, cut), photo.width * photo.height) };
  }

  protected override connectTools(): void {
    this.#kernels = new Segments<PhotoKernel>(this, 'kernel', (kernel) => this.set({ kernel }));
    this.#views = new Segments<View>(this, 'view', (view) => this.set({ view }));
  }

  protected override drawBeside(): string {
    const { kernel, view } = this.session.shown;
    this.#kernels.show(kernel);
    this.#views.show(view);
    const svg = this.find<SVGSVGElement>('svg.weights');
    drawWeights(select(svg), PHOTO_KERNELS[kernel], kernel);
    return viewSentence(view);
  }

  protected override pixelText(place: Point, pictures: readonly Scanned[] | undefined) {
    const { kernel, view } = this.session.shown;
    const stored = pictures?.[1]?.picture;
    if (view === 'minmax' && stored === undefined) return undefined;
    const byte = stored?.data[4 * (place.y * stored.width + place.x)];
    return sumText(place, sumAt(this.photo, PHOTO_KERNELS[kernel], place), view, byte);
  }
}

customElements.define('photo-range-figure', PhotoRangeFigure);
