import { select } from 'd3';
import { drawGrid } from '../../../draw/grid.ts';
import { drawWeighing } from '../../../draw/weighing.ts';
import { channelsFilm, type ChannelsScene } from '../../../lib/films/channels/scene.ts';
import { type Point } from '../../../lib/grid/index.ts';
import { cellOf, focusGrid, pointOf } from '../base/grid-focus.ts';
import { linkParts } from '../base/linking.ts';
import { say } from '../base/said.ts';

const ZOOM = 0.9;

/** `<channels-figure>`: fans the channels out, and looks at one pixel in all of them. */
class ChannelsFigure extends HTMLElement {
  #sceneAt: ((place: Point) => ChannelsScene) | undefined;

  connectedCallback(): void {
    if (this.#sceneAt !== undefined) return;
    const { width, height, data } = JSON.parse(this.dataset['picture']!) as {
      width: number;
      height: number;
      data: number[];
    };
    this.#sceneAt = channelsFilm({ width, height, data: Uint8Array.from(data) });
    this.#show({ x: Number(this.dataset['x']), y: Number(this.dataset['y']) });
    for (const svg of this.querySelectorAll<SVGSVGElement>('svg[data-part]')) focusGrid(svg);
    linkParts(this, (pointed) => {
      if (!('part' in pointed)) return undefined;
      const cells = [pointed.cell];
      return { cells: { red: cells, green: cells, blue: cells, gray: cells }, taps: [] };
    });
    for (const name of ['click', 'focusin'] as const) {
      this.addEventListener(name, ({ target }) => {
        const cell = cellOf(target);
        if (cell !== null) this.#show(pointOf(cell));
      });
    }
    const fan = this.#find<HTMLInputElement>('[data-field=fan]');
    const spread = (): void => {
      const apart = fan.valueAsNumber / 100;
      fan.ariaValueText = apart === 0 ? 'together' : `${fan.value} % apart`;
      this.#spread(apart);
    };
    fan.addEventListener('input', spread);
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #show(place: Point): void {
    const scene = this.#sceneAt!(place);
    for (const grid of scene.grids) {
      drawGrid(select(this.#find<SVGSVGElement>(`svg[data-part=${grid.part}]`)), grid, ZOOM);
    }
    this.#find('[data-fact=xy]').textContent = `${place.x}, ${place.y}`;
    this.#find('[data-fact=row]').textContent = `${place.y}, ${place.x}`;
    const colour = scene.terms.map(({ value }) => value).join(' ');
    this.#find('[data-swatch]').setAttribute('fill', `rgb(${colour})`);
    drawWeighing(select(this.#find<HTMLElement>('[data-weighing]')), scene);
    this.#find('[data-fact=colour]').textContent = scene.told;
    say(this, scene.sentence);
  }

  /** @param apart 1: each plane in its own place, to 0: all upon the one in the middle. */
  #spread(apart: number): void {
    const planes = this.#find('[data-planes]');
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
