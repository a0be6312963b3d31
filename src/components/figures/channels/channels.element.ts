import { select } from 'd3';
import { drawWeighing } from '../../../draw/weighing.ts';
import { fromAttribute } from '../../../lib/films/attribute.ts';
import { channelsModel, type ChannelsSource } from '../../../lib/films/channels/model.ts';
import type { ChannelsScene } from '../../../lib/films/channels/scene.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { isSame, type Partners, type Point } from '../../../lib/grid/index.ts';
import { announce } from '../base/announce.ts';
import { whenAt } from '../base/grid-focus.ts';
import type { Pointed } from '../base/linked-marks.ts';
import { SceneFigure } from '../base/scene-figure.ts';

const SCALE = 0.74;
const PARTS = ['red', 'green', 'blue', 'gray'];

/** `<channels-figure>`: fans the channels out, and looks at one pixel in all of them. */
class ChannelsFigure extends SceneFigure<{ place: Point }, (place: Point) => ChannelsScene> {
  protected override start() {
    const { picture, place } = fromAttribute<ChannelsSource>(this.dataset['source']!);
    return new EditSession(channelsModel(picture), { place });
  }

  protected override drawScene(): void {
    const { place } = this.session.state;
    const scene = this.session.shown(place);
    this.drawGrids(scene.grids, SCALE);
    this.find('[data-fact=xy]').textContent = `${place.x}, ${place.y}`;
    this.find('[data-fact=row]').textContent = `${place.y}, ${place.x}`;
    const rgb = scene.terms.map(({ value }) => value).join(' ');
    this.find('[data-swatch]').setAttribute('fill', `rgb(${rgb})`);
    drawWeighing(select(this.find<HTMLElement>('[data-weighing]')), scene);
    this.find('[data-fact=colour]').textContent = scene.colour;
    announce(this, scene.sentence);
  }

  protected override connectTools(): void {
    for (const part of PARTS) {
      // A click is a focus as well: the same place is drawn once.
      whenAt(this.svg(part), ['click', 'focusin'], (place) => {
        if (!isSame(place, this.session.state.place)) this.change({ place });
      });
    }
    const fan = this.find<HTMLInputElement>('[data-field=fan]');
    fan.addEventListener('input', () => {
      const apart = fan.valueAsNumber / 100;
      fan.ariaValueText = apart === 0 ? 'together' : `${fan.value}% apart`;
      this.#spread(apart);
    });
  }

  protected override partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    return { cells: Object.fromEntries(PARTS.map((part) => [part, [pointed.cell]])), taps: [] };
  }

  /** @param apart 1: each plane in its own place, to 0: all upon the one in the middle. */
  #spread(apart: number): void {
    const planes = this.find('[data-planes]');
    planes.classList.toggle('moving', apart < 1);
    planes.classList.toggle('stacked', apart === 0);
    // Numbers upon numbers cannot be read: they come when the planes are nearly apart.
    planes.style.setProperty('--clear', String(Math.max(0, 5 * apart - 4)));
    const panels = [...planes.children] as HTMLElement[];
    for (const panel of panels) panel.style.transform = '';
    const places = panels.map((panel) => panel.getBoundingClientRect());
    const middle = places[1]!;
    for (const [index, { left, top }] of places.entries()) {
      const x = (middle.left - left) * (1 - apart);
      const y = (middle.top - top) * (1 - apart);
      panels[index]!.style.transform = apart === 1 ? '' : `translate(${x}px, ${y}px)`;
    }
  }
}

customElements.define('channels-figure', ChannelsFigure);
