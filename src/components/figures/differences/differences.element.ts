import { differenceOf } from '../../../lib/films/differences/difference.ts';
import { shadeOf } from '../../../lib/films/differences/map.ts';
import {
  differencesModel,
  OPENCV,
  type Compared,
  type DifferencesState,
  type Other,
} from '../../../lib/films/differences/model.ts';
import {
  countSentence,
  differencesSentence,
  pairText,
} from '../../../lib/films/differences/texts.ts';
import type { BankName } from '../../../lib/films/kernel-bank/model.ts';
import type { Point } from '../../../lib/grid/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { Segments } from '../base/segments.ts';

/** `<differences-figure>`: one photo and kernel in two programs, and a map of where they differ. */
class DifferencesFigure extends FilteredPhoto<DifferencesState, Compared> {
  #kernels!: Segments<BankName>;
  #others!: Segments<Other>;
  #pictures: readonly (Picture | undefined)[] = [];

  protected override readonly model = differencesModel;

  protected override made({ kernel, rules }: Compared) {
    return {
      other: { name: 'one program', kind: 'output', settings: { ...PLAIN, kernel, ...rules } },
      openCv: {
        name: 'OpenCV',
        kind: 'output',
        settings: { ...PLAIN, kernel, ...OPENCV },
        isApart: true,
      },
    } as const;
  }

  protected override compare(result: (name: string) => Picture | undefined) {
    const [other, openCv] = [result('other'), result('openCv')];
    if (other === undefined || openCv === undefined) return undefined;
    const { width, height } = other;
    const [a, b] = [grays(other), grays(openCv)];
    const data = new Uint8ClampedArray(other.data.length).fill(255);
    a.forEach((gray, index) => {
      data.fill(shadeOf(gray - b[index]!), 4 * index, 4 * index + 3);
    });
    return {
      pictures: { map: { width, height, data } },
      sentence: countSentence(differenceOf(a, b, other), a.length),
    };
  }

  protected override drawPixel(
    _place: Point,
    result: (name: string) => Picture | undefined,
    photo: Picture,
  ): void {
    this.#pictures = [photo, result('other'), result('openCv')];
  }

  protected override pixelText(place: Point): string | undefined {
    const [before, other, openCv] = this.#pictures.map(
      (picture) => picture?.data[4 * (place.y * picture.width + place.x)],
    );
    if (before === undefined || other === undefined || openCv === undefined) return undefined;
    return pairText(place, before, other, openCv);
  }

  protected override connectTools(): void {
    this.#kernels = new Segments<BankName>(this, 'kernel', (kernel) => this.set({ kernel }));
    this.#others = new Segments<Other>(this, 'other', (other) => this.set({ other }));
  }

  protected override drawBeside(): string {
    const { kernel, other } = this.session.state;
    this.#kernels.show(kernel);
    this.#others.show(other);
    return differencesSentence(kernel, other);
  }
}

/** One byte a pixel of a gray picture. */
const grays = ({ width, height, data }: Picture): Uint8ClampedArray =>
  Uint8ClampedArray.from({ length: width * height }, (_, index) => data[4 * index]!);

customElements.define('differences-figure', DifferencesFigure);
