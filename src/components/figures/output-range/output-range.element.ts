import { select } from 'd3';
import { drawHistogram } from '../../../draw/histogram.ts';
import { drawRangeMarks } from '../../../draw/range-marks.ts';
import type { Rounding } from '../../../lib/convolve/index.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { SCALES } from '../../../lib/films/output-range/labels.ts';
import { histogramOf } from '../../../lib/films/output-range/histogram.ts';
import { rangeModel, type RangeState } from '../../../lib/films/output-range/model.ts';
import { rangesSentence, type RangeScene } from '../../../lib/films/output-range/scene.ts';
import {
  cutText,
  fractionText,
  histogramText,
  roundingAnnouncement,
  weightsText,
} from '../../../lib/films/output-range/texts.ts';
import type { Partners } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';

/** `<output-range-figure>`: signed sums in five views, and where they lie. */
class OutputRangeFigure extends SceneFigure<RangeState, Readonly<Record<Rounding, RangeScene>>> {
  protected override start() {
    return new EditSession(rangeModel, fromAttribute<RangeState>(this.dataset['source']!));
  }

  get #scene(): RangeScene {
    return this.session.shown[this.session.state.rounding];
  }

  get #rounding(): HTMLSelectElement {
    return this.find<HTMLSelectElement>('[data-field=rounding]');
  }

  /** Every part that has a place for each pixel. */
  get #parts(): string[] {
    return [...this.#scene.grids.map(({ part }) => part), 'histogram'].filter(
      (part) => part !== 'kernel',
    );
  }

  protected override drawScene(spoken?: string): void {
    const scene = this.#scene;
    const { kernel, rounding } = this.session.state;
    this.drawGrids(scene.grids.slice(0, 3), SCALES.computed);
    const views = scene.grids.slice(3);
    this.drawGrids(views, SCALES.view);
    for (const grid of views) drawRangeMarks(select(this.svg(grid.part)), grid);
    const histogram = histogramOf(scene.sums);
    drawHistogram(select(this.svg('histogram')), histogram, histogramText(scene));
    for (const facts of scene.views) {
      this.find(`[data-cut=${facts.view}]`).textContent = cutText(facts);
      this.find(`[data-fractions=${facts.view}]`).textContent = fractionText(facts, rounding);
    }
    this.find('[data-fact=weights]').textContent = weightsText(kernel);
    this.#rounding.value = rounding;
    announce(this, scene.sentence, spoken);
  }

  protected override connectTools(): void {
    this.#rounding.addEventListener('change', () => {
      const rounding = this.#rounding.value as Rounding;
      const [facts] = this.session.shown[rounding].views;
      this.change({ ...this.session.state, rounding }, roundingAnnouncement(facts!, rounding));
    });
    for (const { part } of this.#scene.grids) {
      if (part === 'kernel') continue;
      whenAt(this.svg(part), ['pointerover', 'focusin'], (place) =>
        announce(this, rangesSentence(this.#scene, place)),
      );
    }
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed) || pointed.part === 'kernel') return undefined;
    return {
      cells: Object.fromEntries(this.#parts.map((part) => [part, [pointed.cell]])),
      taps: [],
    };
  }
}

customElements.define('output-range-figure', OutputRangeFigure);
