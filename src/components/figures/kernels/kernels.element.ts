import { select } from 'd3';
import { drawCentre } from '../../../draw/centre.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { SCALES } from '../../../lib/films/kernels/labels.ts';
import type { Filling } from '../../../lib/films/kernels/example-weights.ts';
import {
  kernelsModel,
  kernelsStart,
  type KernelsSource,
} from '../../../lib/films/kernels/model.ts';
import { kernelPartners } from '../../../lib/films/kernels/partners.ts';
import { middleCell, type KernelScene } from '../../../lib/films/kernels/scene.ts';
import { filled, resized, type KernelsState } from '../../../lib/films/kernels/state.ts';
import { areaOf, type Partners, type Point } from '../../../lib/grid/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { announce } from '../base/announce.ts';
import { whenChosen } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';

/** `<kernels-figure>`: sizes, anchors and sums of kernels, and what they make of a small image. */
class KernelsFigure extends SceneFigure<KernelsState, (place: Point) => KernelScene> {
  protected override start() {
    const source = fromAttribute<KernelsSource>(this.dataset['source']!);
    return new EditSession(kernelsModel(source.image), kernelsStart(source));
  }

  protected override drawScene(): void {
    const { kernel, anchor, filling, place } = this.session.state;
    const { grids, centre, sum, meaning, sentence } = this.session.shown(place);
    this.drawGrids(grids.slice(0, 1), SCALES.kernel);
    this.drawGrids(grids.slice(1), SCALES.picture);
    drawCentre(select(this.svg('kernel')), areaOf(kernel), centre);
    const texts = {
      '[data-fact=centre]': `(${formatNumber(centre.x)}, ${formatNumber(centre.y)})`,
      '[data-fact=anchor]': `(${anchor.x}, ${anchor.y})`,
      '[data-fact=sum]': formatNumber(sum, 3),
      '[data-fact=meaning]': meaning,
      '[data-side=width]': String(kernel.width),
      '[data-side=height]': String(kernel.height),
    };
    for (const [selector, text] of Object.entries(texts)) this.find(selector).textContent = text;
    this.#side('width').value = String(kernel.width);
    this.#side('height').value = String(kernel.height);
    this.find<HTMLSelectElement>('[data-field=filling]').value = filling ?? '';
    announce(this, sentence);
  }

  protected override connectTools(): void {
    const filling = this.find<HTMLSelectElement>('[data-field=filling]');
    for (const field of [filling, this.#side('width'), this.#side('height')]) {
      field.addEventListener('input', () => this.#fill(filling.value));
    }
    const choosing = this.find('[data-action=anchor]');
    choosing.addEventListener('click', () => {
      const isOn = choosing.ariaPressed !== 'true';
      choosing.ariaPressed = String(isOn);
      choosing.textContent = isOn ? 'Now choose a cell' : 'Choose the anchor';
    });
    this.find('[data-action=middle]').addEventListener('click', () => {
      const { state } = this.session;
      this.change({ ...state, anchor: middleCell(state.kernel) });
    });
    for (const part of ['image', 'output']) {
      whenChosen(this.svg(part), [' '], (place) => this.#set({ place }));
    }
    // A click on a weight makes it the anchor if the reader has asked for that; a key always does.
    whenChosen(this.svg('kernel'), [' '], (anchor, { type }) => {
      const isMeant = type !== 'click' || choosing.ariaPressed === 'true';
      return isMeant && this.#set({ anchor });
    });
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    return kernelPartners(this.session.state, pointed.part, pointed.cell);
  }

  #set(part: Partial<KernelsState>): true {
    this.change({ ...this.session.state, ...part });
    return true;
  }

  /** @param filling How the weights are made; an empty string for the reader's own */
  #fill(filling: string): void {
    const { state } = this.session;
    const width = this.#side('width').valueAsNumber;
    const height = this.#side('height').valueAsNumber;
    this.change(
      filling === ''
        ? resized(state, width, height)
        : filled(filling as Filling, width, height, state.place),
    );
  }

  #side(name: 'width' | 'height'): HTMLInputElement {
    return this.find<HTMLInputElement>(`[data-field=${name}]`);
  }
}

customElements.define('kernels-figure', KernelsFigure);
