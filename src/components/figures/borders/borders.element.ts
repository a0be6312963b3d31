import { select } from 'd3';
import { drawArrows } from '../../../draw/arrows.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import {
  arrowsFrom,
  borrowingAnnouncement,
  borrowingSentence,
  comparisonAnnouncement,
  comparisonSentence,
  framedArea,
  rowOf,
} from '../../../lib/films/borders/borrowing.ts';
import {
  NOTHING_LEFT,
  outputName,
  RULE_NOTES,
  SCALE,
  sizeFormula,
} from '../../../lib/films/borders/labels.ts';
import {
  bordersModel,
  type BordersSource,
  type BordersState,
} from '../../../lib/films/borders/model.ts';
import { borderPartners } from '../../../lib/films/borders/partners.ts';
import { RULES, type Rule } from '../../../lib/films/borders/rules.ts';
import type { BorderScene } from '../../../lib/films/borders/scene.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { nearest, type Partners, type Point } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { Choices } from '../base/choices.ts';
import { Comparison } from '../base/comparison.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';

/** `<borders-figure>`: one image under a border rule, or under all of them side by side. */
class BordersFigure extends SceneFigure<BordersState, BorderScene> {
  readonly #rules = new Choices<Rule>(this, 'rule');
  readonly #comparison = new Comparison(this, {
    link: this.link,
    unfolded: () => {
      for (const rule of RULES) {
        this.#lookFrom(`framed-${rule}`, (place) =>
          comparisonAnnouncement(place, this.session.state.image),
        );
      }
    },
    draw: () => this.#drawComparison(),
  });

  protected override start() {
    const { first, white } = fromAttribute<BordersSource>(this.dataset['source']!);
    return new EditSession(bordersModel(white), first);
  }

  protected override drawScene(spoken?: string): void {
    const { image, kernel, place, rule } = this.session.state;
    const { sizes, sentence } = this.session.shown;
    const grids = this.session.shown.one(rule);
    this.drawGrids(grids, SCALE);
    const isLeft = grids.some(({ part }) => part === 'output');
    this.svg('output').parentElement!.hidden = !isLeft;
    const texts = {
      '[data-fact=rule]': rule,
      '[data-fact=note]': RULE_NOTES[rule],
      '[data-fact=output]': outputName(kernel),
      '[data-fact=nothing]': isLeft ? '' : NOTHING_LEFT,
    };
    for (const [selector, text] of Object.entries(texts)) this.find(selector).textContent = text;
    for (const one of sizes) {
      for (const side of ['width', 'height'] as const) {
        const text = sizeFormula(one.size, image[side], kernel[side], one[side]);
        this.find(`[data-size=${one.size}-${side}]`).textContent = text;
      }
    }
    this.#rules.show(rule);
    this.#side('width').value = String(kernel.width);
    this.#side('height').value = String(kernel.height);
    this.#comparison.draw();
    this.#lookAt(nearest(place, framedArea(image, kernel)), spoken ?? sentence);
  }

  protected override connectTools(): void {
    this.#comparison.connect();
    this.#lookFrom('image', (place) =>
      borrowingAnnouncement(place, this.session.state.image, this.session.state.rule),
    );
    this.#rules.onChange((rule) => {
      const { state } = this.session;
      this.change({ ...state, rule }, borrowingAnnouncement(state.place, state.image, rule));
    });
    for (const side of ['width', 'height'] as const) {
      this.#side(side).addEventListener('change', () => {
        const { state } = this.session;
        const kernel = { ...state.kernel, [side]: Number(this.#side(side).value) };
        this.change({ ...state, kernel });
      });
    }
    this.#row.addEventListener('change', () => {
      const { place } = this.session.state;
      const whole = `Arrows for all of row ${place.y}.`;
      this.#lookAt(place, this.#row.checked ? whole : 'One arrow for each ghost.');
    });
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    return borderPartners(this.session.state, pointed.part, pointed.cell);
  }

  /** Looks at the places of a grid that the reader points at. */
  #lookFrom(part: string, spoken: (place: Point) => string): void {
    whenAt(this.svg(part), ['pointerover', 'focusin', 'click'], (place, { type }) => {
      this.#lookAt(place, spoken(place));
      if (type !== 'pointerover') this.link.write();
    });
  }

  /** Shows whom a place borrows from; nothing else is drawn anew. */
  #lookAt(place: Point, spoken: string): void {
    this.session.change({ ...this.session.state, place });
    const { image, rule } = this.session.state;
    this.#drawArrows('image', rule);
    if (this.#comparison.isOpen) this.#compareLenders();
    announce(this, borrowingSentence(place, image, rule), spoken);
  }

  *#drawComparison(): Generator<void> {
    this.find('[data-fact=agreement]').textContent = this.session.shown.sentence;
    for (const rule of RULES) {
      const grids = this.session.shown.compared(rule);
      this.drawGrids(grids, SCALE);
      this.svg(`output-${rule}`).parentElement!.hidden = grids.length < 2;
      this.#drawArrows(`framed-${rule}`, rule);
      yield;
    }
    this.markAgain();
  }

  #compareLenders(): void {
    const { image, place } = this.session.state;
    for (const rule of RULES) this.#drawArrows(`framed-${rule}`, rule);
    this.find('[data-fact=lenders]').textContent = comparisonSentence(place, image);
  }

  #drawArrows(part: string, rule: Rule): void {
    const { image, kernel, place } = this.session.state;
    const area = framedArea(image, kernel);
    const places = this.#row.checked ? rowOf(area, place) : [place];
    drawArrows(select(this.svg(part)), area, arrowsFrom(places, image, rule));
  }

  get #row(): HTMLInputElement {
    return this.find<HTMLInputElement>('[data-field=row]');
  }

  #side(name: 'width' | 'height'): HTMLSelectElement {
    return this.find<HTMLSelectElement>(`[data-field=${name}]`);
  }
}

customElements.define('borders-figure', BordersFigure);
