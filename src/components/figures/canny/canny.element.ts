import { sobel } from '../../../lib/convolve/index.ts';
import {
  CANNY_SLIDERS,
  cannyModel,
  moved,
  SMOOTH_SIGMA,
  type CannyState,
  type Thresholds,
} from '../../../lib/films/canny/model.ts';
import { cannySentence, cannyText, linesSentence } from '../../../lib/films/canny/texts.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { settingsOf, type Picture } from '../../../lib/pictures/index.ts';
import { FilteredPhoto } from '../../photo/filtered-photo.ts';
import { PLAIN } from '../../photo/photo-filters.ts';
import { SliderRow } from '../base/slider-row.ts';

const NAMES = ['low', 'high'] as const;

type Result = (name: string) => Picture | undefined;

/** `<canny-figure>`: the lines of a photo, in the steps by which Canny finds them. */
class CannyFigure extends FilteredPhoto<CannyState, Thresholds> {
  #rows!: Record<(typeof NAMES)[number], SliderRow>;
  #result: Result = () => undefined;

  protected override readonly model = cannyModel;

  protected override made(thresholds: Thresholds) {
    return {
      smooth: {
        name: 'smooth',
        kind: 'image',
        settings: settingsOf({ name: 'gaussian', sigma: SMOOTH_SIGMA }, PLAIN),
        isApart: true,
      },
      slopes: {
        name: 'slopes',
        kind: 'product',
        of: 'smooth',
        settings: { ...PLAIN, kernel: sobel('x'), magnitudeWith: sobel('y') },
      },
      thinned: {
        name: 'thinned',
        kind: 'kernel',
        of: 'smooth',
        settings: settingsOf({ name: 'thinned-gradient', operator: 'sobel' }, PLAIN),
      },
      lines: {
        name: 'lines',
        kind: 'output',
        of: 'thinned',
        settings: settingsOf({ name: 'hysteresis', ...thresholds }, PLAIN),
        isApart: true,
      },
    } as const;
  }

  protected override compare(result: Result) {
    const lines = result('lines');
    return lines && { pictures: {}, sentence: linesSentence(lines) };
  }

  protected override connectTools(): void {
    const row = (name: (typeof NAMES)[number]): SliderRow =>
      new SliderRow(this, name, CANNY_SLIDERS[name], (value) =>
        this.set(moved(name, value, this.session.state)),
      );
    this.#rows = { low: row('low'), high: row('high') };
  }

  protected override drawBeside(): string {
    for (const name of NAMES) this.#rows[name].show(this.session.state[name]);
    return cannySentence(this.session.shown);
  }

  protected override drawPixel(_place: Point, result: Result): void {
    this.#result = result;
  }

  protected override pixelText(place: Point): string | undefined {
    const levels = ['slopes', 'thinned', 'lines'].map((name) => {
      const picture = this.#result(name);
      return picture?.data[4 * (place.y * picture.width + place.x)];
    });
    const [slope, thinned, line] = levels;
    if (slope === undefined || thinned === undefined || line === undefined) return undefined;
    return cannyText(place, { slope, thinned, isLine: line === 255 }, this.session.shown);
  }
}

customElements.define('canny-figure', CannyFigure);
