import { select } from 'd3';
import { drawArrows } from '../../../draw/arrows.ts';
import { BORDERS } from '../../../lib/convolve/index.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import {
  arrowsFrom,
  borrowingAnnouncement,
  borrowingSentence,
  framedArea,
  rowOf,
} from '../../../lib/films/borders/borrowing.ts';
import { sizeFormula, SCALES } from '../../../lib/films/borders/labels.ts';
import {
  bordersModel,
  type BordersSource,
  type BordersState,
} from '../../../lib/films/borders/model.ts';
import { borderPartners } from '../../../lib/films/borders/partners.ts';
import { RULES, type BorderScene } from '../../../lib/films/borders/scene.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { nearest, type Partners, type Point } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';

/** `<borders-figure>`: one image under every border rule. */
class BordersFigure extends SceneFigure<BordersState, BorderScene> {
  protected override start() {
    const { first, white } = fromAttribute<BordersSource>(this.dataset['source']!);
    return new EditSession(bordersModel(white), first);
  }

  protected override drawScene(): void {
    const { image, kernel, place } = this.session.state;
    const { grids, sizes, sentence } = this.session.shown;
    const isFramed = ({ part }: { part: string }) => part.startsWith('framed');
    this.drawGrids(grids.filter(isFramed), SCALES.framed);
    const outputs = grids.filter((grid) => !isFramed(grid));
    this.drawGrids(outputs, SCALES.output);
    const left = outputs.some(({ part }) => part === 'output-none');
    this.svg('output-none').parentElement!.hidden = !left;
    this.find('[data-nothing]').hidden = left;
    this.find('[data-fact=kernel]').textContent = `${kernel.width} × ${kernel.height}`;
    this.find('[data-fact=agreement]').textContent = sentence;
    for (const one of sizes) {
      for (const side of ['width', 'height'] as const) {
        const text = sizeFormula(one.size, image[side], kernel[side], one[side]);
        this.find(`[data-size=${one.size}-${side}]`).textContent = text;
      }
    }
    this.#side('width').value = String(kernel.width);
    this.#side('height').value = String(kernel.height);
    this.#lookAt(nearest(place, framedArea(image, kernel)), sentence);
  }

  protected override connectTools(): void {
    for (const rule of RULES) {
      whenAt(this.svg(`framed-${rule}`), ['pointerover', 'focusin', 'click'], (place, { type }) => {
        this.#lookAt(place);
        if (type !== 'pointerover') this.link.write();
      });
    }
    for (const side of ['width', 'height'] as const) {
      this.#side(side).addEventListener('change', () => {
        const { state } = this.session;
        const kernel = { ...state.kernel, [side]: Number(this.#side(side).value) };
        this.change({ ...state, kernel });
      });
    }
    const row = this.find<HTMLInputElement>('[data-field=row]');
    row.addEventListener('change', () => {
      const { place } = this.session.state;
      const whole = `Arrows for all of row ${place.y}.`;
      this.#lookAt(place, row.checked ? whole : 'One arrow for each rule.');
    });
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    return borderPartners(this.session.state, pointed.part, pointed.cell);
  }

  /**
   * Shows whom a place borrows from, by every rule; nothing else is drawn anew.
   *
   * @param spoken What is read out. @default the number that each rule shows there
   */
  #lookAt(place: Point, spoken?: string): void {
    this.session.change({ ...this.session.state, place });
    const { image, kernel } = this.session.state;
    const area = framedArea(image, kernel);
    const wholeRow = this.find<HTMLInputElement>('[data-field=row]').checked;
    const places = wholeRow ? rowOf(area, place) : [place];
    for (const border of BORDERS) {
      drawArrows(select(this.svg(`framed-${border}`)), area, arrowsFrom(places, image, border));
    }
    announce(this, borrowingSentence(place, image), spoken ?? borrowingAnnouncement(place, image));
  }

  #side(name: 'width' | 'height'): HTMLSelectElement {
    return this.find<HTMLSelectElement>(`[data-field=${name}]`);
  }
}

customElements.define('borders-figure', BordersFigure);
