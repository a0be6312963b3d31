import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import type { FilterName } from '../../../lib/films/linearity/filters.ts';
import { linearityModel, type LinearityState } from '../../../lib/films/linearity/model.ts';
import type { LinearityScene } from '../../../lib/films/linearity/scene.ts';
import type { Partners } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';
import { Segments } from '../base/segments.ts';

const SCALE = 0.7;

/** `<linearity-figure>`: two images added and filtered, filtered and added. */
class LinearityFigure extends SceneFigure<LinearityState, LinearityScene> {
  readonly #filters = new Segments<FilterName>(this, 'filter', (filter) =>
    this.change({ ...this.session.state, filter }),
  );

  protected override start() {
    return new EditSession(linearityModel, fromAttribute<LinearityState>(this.dataset['source']!));
  }

  protected override drawScene(spoken?: string): void {
    const { grids, sentence } = this.session.shown;
    this.drawGrids(grids, SCALE);
    this.#filters.show(this.session.state.filter);
    announce(this, sentence, spoken);
  }

  protected override connectTools(): void {
    for (const { part } of this.session.shown.grids) {
      whenAt(this.svg(part), ['pointerover', 'focusin'], (place) => {
        const { sentence, textAt } = this.session.shown;
        announce(this, `${sentence} ${textAt(place)}`, textAt(place));
      });
    }
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    const parts = this.session.shown.grids.map(({ part }) => part);
    return { cells: Object.fromEntries(parts.map((part) => [part, [pointed.cell]])), taps: [] };
  }
}

customElements.define('linearity-figure', LinearityFigure);
