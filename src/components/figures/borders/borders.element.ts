import { select } from 'd3';
import { drawArrows } from '../../../draw/arrows.ts';
import { BORDERS } from '../../../lib/convolve/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { createHistory, type History } from '../../../lib/player/index.ts';
import {
  arrowsFrom,
  borrowingNews,
  borrowingSentence,
  framedArea,
  lenderOf,
  nearest,
  rowOf,
} from '../../../lib/films/borders/borrowing.ts';
import { borderScene, RULES } from '../../../lib/films/borders/scene.ts';
import { areaOf, contains, type Partners, type Point } from '../../../lib/grid/index.ts';
import { readAddress, writeAddress } from '../base/address.ts';
import { onPress, setAvailable } from '../base/available.ts';
import { editCells } from '../base/cell-editor.ts';
import { drawGrids } from '../base/draw-scene.ts';
import { cellOf, focusGrid, pointOf } from '../base/grid-focus.ts';
import { linkParts, type Pointed } from '../base/linking.ts';
import {
  fromData,
  fromParsed,
  withValue,
  type MatrixData,
} from '../../../lib/films/matrix-data.ts';
import { say } from '../base/said.ts';
import {
  fromAddress,
  toAddress,
  withImage,
  type BordersState,
} from '../../../lib/films/borders/state.ts';
import { sizeFormula, ZOOMS } from '../../../lib/films/borders/choices.ts';

interface Source {
  readonly image: MatrixData;
  readonly width: number;
  readonly height: number;
  readonly place: Point;
  readonly white: number;
}

/** `<borders-figure>`: one image under every border rule. */
class BordersFigure extends HTMLElement {
  #white = 255;
  #history: History<BordersState> | undefined;
  #first!: BordersState;
  #firstPlace!: Point;
  #place!: Point;

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#readAddress);
    if (this.#history !== undefined) return;
    const { image, width, height, place, white } = JSON.parse(this.dataset['source']!) as Source;
    this.#white = white;
    this.#first = { image: fromData(image), kernel: { width, height } };
    this.#firstPlace = this.#place = place;
    this.#history = createHistory(this.#first);
    this.#draw();
    for (const svg of this.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
      focusGrid(svg);
      if (svg.dataset['part']!.startsWith('framed')) this.#connectPart(svg);
    }
    linkParts(this, (pointed) => this.#partners(pointed));
    this.#connectTools();
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  get #state(): BordersState {
    return this.#history!.present;
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #svg(part: string): SVGSVGElement {
    return this.#find<SVGSVGElement>(`svg[data-part=${part}]`);
  }

  #side(name: 'width' | 'height'): HTMLSelectElement {
    return this.#find<HTMLSelectElement>(`[data-field=${name}]`);
  }

  #draw(): void {
    const { image, kernel } = this.#state;
    const { grids, sizes, sentence } = borderScene(image, kernel, this.#white);
    const isFramed = ({ part }: { part: string }) => part.startsWith('framed');
    drawGrids(this, grids.filter(isFramed), ZOOMS.framed);
    const outputs = grids.filter((grid) => !isFramed(grid));
    drawGrids(this, outputs, ZOOMS.output);
    const left = outputs.some(({ part }) => part === 'output-none');
    this.#svg('output-none').parentElement!.hidden = !left;
    this.#find('[data-nothing]').hidden = left;
    this.#find('[data-fact=kernel]').textContent = `${kernel.width} × ${kernel.height}`;
    this.#find('[data-fact=agreement]').textContent = sentence;
    for (const one of sizes) {
      for (const side of ['width', 'height'] as const) {
        const text = sizeFormula(one.size, image[side], kernel[side], one[side]);
        this.#find(`[data-size=${one.size}-${side}]`).textContent = text;
      }
    }
    this.#side('width').value = String(kernel.width);
    this.#side('height').value = String(kernel.height);
    for (const name of ['undo', 'reset']) {
      setAvailable(this.#find(`[data-edit=${name}]`), this.#history!.canUndo);
    }
    this.#lookAt(nearest(this.#place, framedArea(image, kernel)), sentence);
  }

  /**
   * Shows whom a place borrows from, by every rule.
   *
   * @param spoken What a voice says. @default the number that each rule shows there
   */
  #lookAt(place: Point, spoken?: string): void {
    this.#place = place;
    const { image, kernel } = this.#state;
    const area = framedArea(image, kernel);
    const wholeRow = this.#find<HTMLInputElement>('[data-field=row]').checked;
    const places = wholeRow ? rowOf(area, place) : [place];
    for (const border of BORDERS) {
      drawArrows(select(this.#svg(`framed-${border}`)), area, arrowsFrom(places, image, border));
    }
    say(this, borrowingSentence(place, image), spoken ?? borrowingNews(place, image));
  }

  /** After the reader's own change. */
  #update(): void {
    this.#complain('');
    this.#draw();
    this.#writeAddress();
  }

  #edit(state: BordersState): void {
    this.#history!.push(state);
    this.#update();
  }

  #connectPart(svg: SVGSVGElement): void {
    // On the panel: Chromium makes an <svg> that listens for focus a stop of the Tab key itself.
    const panel = svg.closest<HTMLElement>('.panel')!;
    for (const name of ['pointerover', 'focusin', 'click'] as const) {
      panel.addEventListener(name, ({ target }) => {
        const cell = cellOf(target);
        if (cell === null) return;
        this.#lookAt(pointOf(cell));
        if (name !== 'pointerover') this.#writeAddress();
      });
    }
    editCells(svg, {
      editable: (point) => contains(areaOf(this.#state.image), point),
      text: ({ x, y }) => formatNumber(this.#state.image.data[y * this.#state.image.width + x]!, 4),
      change: ({ x, y }, value) =>
        this.#edit(withImage(this.#state, withValue(this.#state.image, x, y, value))),
      replace: (parsed) => this.#edit(withImage(this.#state, fromParsed(parsed))),
      complain: (message) => this.#complain(message),
    });
  }

  #connectTools(): void {
    for (const side of ['width', 'height'] as const) {
      this.#side(side).addEventListener('change', () => {
        const kernel = { ...this.#state.kernel, [side]: Number(this.#side(side).value) };
        this.#edit({ ...this.#state, kernel });
      });
    }
    const row = this.#find<HTMLInputElement>('[data-field=row]');
    row.addEventListener('change', () => {
      const whole = `Arrows for all of row ${this.#place.y}.`;
      this.#lookAt(this.#place, row.checked ? whole : 'One arrow for each rule.');
    });
    onPress(this.#find('[data-edit=undo]'), () => {
      this.#history!.undo();
      this.#update();
    });
    onPress(this.#find('[data-edit=reset]'), () => {
      this.#place = this.#firstPlace;
      this.#edit(this.#first);
    });
  }

  /** A place in every frame and its lenders; an output pixel in every output and its window. */
  #partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    const { image, kernel } = this.#state;
    const [kind, rule] = pointed.part.split('-');
    const cells: Record<string, readonly Point[]> = {};
    if (kind === 'framed') {
      for (const border of BORDERS) {
        const lender = lenderOf(pointed.cell, image, border);
        cells[`framed-${border}`] = lender === undefined ? [pointed.cell] : [pointed.cell, lender];
      }
      cells['framed-none'] = [pointed.cell];
      return { cells, taps: [] };
    }
    const { x, y } = framedArea(image, kernel);
    // The valid output begins where the kernel's first cell lies on the image's first pixel.
    const shift = rule === 'none' ? { x: 0 - x, y: 0 - y } : { x: 0, y: 0 };
    const place = { x: pointed.cell.x + shift.x, y: pointed.cell.y + shift.y };
    const window = Array.from({ length: kernel.width * kernel.height }, (_, index) => ({
      x: place.x + x + (index % kernel.width),
      y: place.y + y + Math.floor(index / kernel.width),
    }));
    for (const one of RULES) {
      cells[`output-${one}`] = one === 'none' ? [{ x: place.x + x, y: place.y + y }] : [place];
      cells[`framed-${one}`] = window;
    }
    return { cells, taps: [] };
  }

  #writeAddress(): void {
    writeAddress(this, toAddress(this.#state, this.#first, this.#place));
  }

  #complain(message: string): void {
    this.#find('[data-message]').textContent = message;
  }

  readonly #readAddress = (): void => {
    const address = readAddress(this);
    if (address === undefined) return;
    try {
      const { state, place } = fromAddress(address, this.#first, this.#firstPlace);
      this.#history!.push(state);
      this.#place = place;
      this.#complain('');
      this.#draw();
    } catch (error) {
      const { message } = error as Error;
      this.#complain(`This link is broken, so the figure starts as it is: ${message}`);
    }
  };
}

customElements.define('borders-figure', BordersFigure);
