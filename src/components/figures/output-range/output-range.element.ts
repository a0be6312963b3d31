import { select } from 'd3';
import { drawRangeMarks } from '../../../draw/range-marks.ts';
import { RANGES, type Range, type Rounding } from '../../../lib/convolve/index.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { MOST_BESIDE, RANGE_NOTES, SCALE } from '../../../lib/films/output-range/labels.ts';
import { rangeModel, type RangeState } from '../../../lib/films/output-range/model.ts';
import {
  asChosen,
  rangesSentence,
  storedBy,
  VIEW_NAMES,
  type RangeScene,
  type Stored,
} from '../../../lib/films/output-range/scene.ts';
import {
  cutText,
  fractionText,
  rangeAnnouncement,
  roundingAnnouncement,
  weightsText,
} from '../../../lib/films/output-range/texts.ts';
import type { Partners } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { Choices } from '../base/choices.ts';
import { Comparison } from '../base/comparison.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';
import { HistogramReader } from './histogram-reader.ts';

/** What has a place for each pixel, always and side by side. */
const PARTS = ['image', 'sums', 'stored'];
const COMPARED = RANGES.map((range) => `view-${range}`);

/** `<output-range-figure>`: signed sums, how they are stored, and where they lie. */
class OutputRangeFigure extends SceneFigure<RangeState, RangeScene> {
  readonly #ranges = new Choices<Range>(this, 'range');
  readonly #histogram = new HistogramReader(this);
  readonly #comparison = new Comparison(this, {
    link: this.link,
    unfolded: () => this.#lookFrom(COMPARED),
    draw: () => this.#drawComparison(),
  });

  protected override start() {
    return new EditSession(rangeModel, fromAttribute<RangeState>(this.dataset['source']!));
  }

  protected override drawScene(spoken?: string): void {
    const { image, kernel, range, rounding } = this.session.state;
    const { grids, sentence } = this.session.shown;
    this.drawGrids(grids, SCALE);
    drawRangeMarks(select(this.svg('sums')), grids.at(-1)!);
    const stored = this.#stored(range);
    this.#drawStored('chosen', { ...stored, grid: asChosen(stored.grid) });
    const isWide = Math.max(image.width, kernel.width) > MOST_BESIDE;
    this.find('.flow').classList.toggle('wide', isWide);
    this.find('[data-fact=range]').textContent = VIEW_NAMES[range];
    this.find('[data-fact=note]').textContent = RANGE_NOTES[range];
    this.find('[data-fact=weights]').textContent = weightsText(kernel);
    this.#ranges.show(range);
    this.#rounding.value = rounding;
    this.#histogram.draw(this.session.shown);
    this.#comparison.draw();
    announce(this, sentence, spoken);
  }

  protected override connectTools(): void {
    this.#histogram.connect();
    this.#comparison.connect();
    this.#lookFrom(PARTS);
    this.#ranges.onChange((range) => {
      this.change({ ...this.session.state, range }, rangeAnnouncement(this.#stored(range)));
    });
    this.#rounding.addEventListener('change', () => {
      const rounding = this.#rounding.value as Rounding;
      const { state } = this.session;
      const stored = storedBy(this.session.shown.sums, state.range, rounding);
      this.change({ ...state, rounding }, roundingAnnouncement(stored, rounding));
    });
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed) || pointed.part === 'kernel') return undefined;
    const parts = [...PARTS, ...COMPARED, 'histogram'];
    return { cells: Object.fromEntries(parts.map((part) => [part, [pointed.cell]])), taps: [] };
  }

  /** Tells of the pixel of these grids that the reader points at. */
  #lookFrom(parts: readonly string[]): void {
    for (const part of parts) {
      whenAt(this.svg(part), ['pointerover', 'focusin'], (place) => {
        const { sums } = this.session.shown;
        announce(this, rangesSentence(sums, this.session.state.rounding, place));
      });
    }
  }

  *#drawComparison(): Generator<void> {
    for (const range of RANGES) {
      this.#drawStored(range, this.#stored(range));
      yield;
    }
    this.markAgain();
  }

  #stored(range: Range): Stored {
    return storedBy(this.session.shown.sums, range, this.session.state.rounding);
  }

  #drawStored(view: Range | 'chosen', stored: Stored): void {
    this.drawGrids([stored.grid], SCALE);
    drawRangeMarks(select(this.svg(stored.grid.part)), stored.grid);
    const panel = this.find(`[data-view=${view}]`);
    panel.querySelector('[data-fact=cut]')!.textContent = cutText(stored);
    panel.querySelector('[data-fact=fractions]')!.textContent = fractionText(
      stored,
      this.session.state.rounding,
    );
  }

  get #rounding(): HTMLSelectElement {
    return this.find<HTMLSelectElement>('[data-field=rounding]');
  }
}

customElements.define('output-range-figure', OutputRangeFigure);
