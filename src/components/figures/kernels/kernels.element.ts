import { select } from 'd3';
import { drawCentre } from '../../../draw/centre.ts';
import type { Matrix } from '../../../lib/convolve/index.ts';
import { formatNumber, formatWeight } from '../../../lib/notation/index.ts';
import { type Filling } from '../../../lib/films/kernels/example-weights.ts';
import { kernelScene, middleCell } from '../../../lib/films/kernels/scene.ts';
import { areaOf, contains, type Partners, type Point } from '../../../lib/grid/index.ts';
import { readAddress, writeAddress } from '../base/address.ts';
import { editCells } from '../base/cell-editor.ts';
import { drawGrids } from '../base/draw-scene.ts';
import { cellOf, focusGrid, pointOf } from '../base/grid-focus.ts';
import { linkParts, type Pointed } from '../base/linking.ts';
import { fromData, fromParsed, type MatrixData } from '../../../lib/films/matrix-data.ts';
import { say } from '../base/said.ts';
import {
  filled,
  fromAddress,
  resized,
  toAddress,
  withKernel,
  withWeight,
  type KernelsState,
} from '../../../lib/films/kernels/state.ts';
import { ZOOMS } from '../../../lib/films/kernels/zooms.ts';

interface Source {
  readonly image: MatrixData;
  readonly width: number;
  readonly height: number;
  readonly filling: Filling;
  readonly anchor: Point;
  readonly place: Point;
}

/** `<kernels-figure>`: sizes, anchors and sums of kernels, and what they make of a small image. */
class KernelsFigure extends HTMLElement {
  #image!: Matrix;
  #first!: KernelsState;
  #state: KernelsState | undefined;

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#readAddress);
    if (this.#state !== undefined) return;
    const { image, width, height, filling, anchor, place } = JSON.parse(
      this.dataset['source']!,
    ) as Source;
    this.#image = fromData(image);
    this.#first = { ...filled(filling, width, height, place), anchor };
    this.#draw(this.#first);
    for (const svg of this.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
      focusGrid(svg);
      this.#connectPart(svg);
    }
    linkParts(this, (pointed) => this.#partners(pointed));
    this.#connectTools();
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #draw(state: KernelsState): void {
    this.#state = state;
    const { kernel, anchor, filling } = state;
    const { grids, centre, sum, meaning, sentence } = kernelScene(this.#image, state);
    const [kernelGrid, ...pictures] = grids;
    drawGrids(this, [kernelGrid!], ZOOMS.kernel);
    drawGrids(this, pictures, ZOOMS.picture);
    drawCentre(select(this.#find<SVGSVGElement>('svg[data-part=kernel]')), areaOf(kernel), centre);
    const texts = {
      '[data-name=kernel]': kernelGrid!.label,
      '[data-fact=centre]': `(${formatNumber(centre.x)}, ${formatNumber(centre.y)})`,
      '[data-fact=anchor]': `(${anchor.x}, ${anchor.y})`,
      '[data-fact=sum]': formatNumber(sum, 3),
      '[data-fact=meaning]': meaning,
      '[data-side=width]': String(kernel.width),
      '[data-side=height]': String(kernel.height),
    };
    for (const [selector, text] of Object.entries(texts)) this.#find(selector).textContent = text;
    this.#side('width').value = String(kernel.width);
    this.#side('height').value = String(kernel.height);
    this.#find<HTMLSelectElement>('[data-field=filling]').value = filling ?? '';
    say(this, sentence);
  }

  /** Draws what the reader made, and keeps it in the address. */
  #change(state: KernelsState): void {
    this.#draw(state);
    this.#complain('');
    writeAddress(this, toAddress(state));
  }

  #side(name: 'width' | 'height'): HTMLInputElement {
    return this.#find<HTMLInputElement>(`[data-field=${name}]`);
  }

  #connectTools(): void {
    const filling = this.#find<HTMLSelectElement>('[data-field=filling]');
    const fill = () => {
      const width = this.#side('width').valueAsNumber;
      const height = this.#side('height').valueAsNumber;
      const { place } = this.#state!;
      this.#change(
        filling.value === ''
          ? resized(this.#state!, width, height)
          : filled(filling.value as Filling, width, height, place),
      );
    };
    for (const field of [filling, this.#side('width'), this.#side('height')]) {
      field.addEventListener('input', fill);
    }
    this.#anchorButton.addEventListener('click', () => {
      this.#anchorButton.ariaPressed = String(!this.#isChoosingAnchor);
    });
    this.#find('[data-action=middle]').addEventListener('click', () => {
      this.#change({ ...this.#state!, anchor: middleCell(this.#state!.kernel) });
    });
  }

  get #anchorButton(): HTMLElement {
    return this.#find('[data-action=anchor]');
  }

  /** Does a click on a weight make it the anchor? Else it is chosen to be typed over. */
  get #isChoosingAnchor(): boolean {
    return this.#anchorButton.ariaPressed === 'true';
  }

  #connectPart(svg: SVGSVGElement): void {
    const isKernel = svg.dataset['part'] === 'kernel';
    const choose = (target: EventTarget | null): boolean => {
      const cell = cellOf(target);
      if (cell === null) return false;
      this.#change({ ...this.#state!, [isKernel ? 'anchor' : 'place']: pointOf(cell) });
      return true;
    };
    svg.addEventListener('click', ({ target }) => {
      if (!isKernel || this.#isChoosingAnchor) choose(target);
    });
    svg.addEventListener('keydown', (event) => {
      if (event.key === ' ' && choose(event.target)) event.preventDefault();
    });
    if (!isKernel) return;
    editCells(svg, {
      editable: (point) => contains(areaOf(this.#state!.kernel), point),
      text: ({ x, y }) =>
        formatWeight(this.#state!.kernel.data[y * this.#state!.kernel.width + x]!),
      change: (point, weight) => this.#change(withWeight(this.#state!, point, weight)),
      replace: (parsed) => this.#change(withKernel(this.#state!, fromParsed(parsed))),
      complain: (message) => this.#complain(message),
    });
  }

  /** A pixel and the weight on it; an output pixel and the place it stands for. */
  #partners(pointed: Pointed): Partners | undefined {
    if (!('part' in pointed)) return undefined;
    const { kernel, anchor, place } = this.#state!;
    const { part, cell } = pointed;
    const offset = { x: place.x - anchor.x, y: place.y - anchor.y };
    if (part === 'output') return { cells: { image: [cell], output: [cell] }, taps: [] };
    const weight = part === 'kernel' ? cell : { x: cell.x - offset.x, y: cell.y - offset.y };
    const pixel = { x: weight.x + offset.x, y: weight.y + offset.y };
    const weights = contains(areaOf(kernel), weight) ? [weight] : [];
    return { cells: { kernel: weights, image: [pixel] }, taps: [] };
  }

  #complain(message: string): void {
    this.#find('[data-message]').textContent = message;
  }

  readonly #readAddress = (): void => {
    const address = readAddress(this);
    if (address === undefined) return;
    try {
      this.#draw(fromAddress(address, this.#first, this.#image));
      this.#complain('');
    } catch (error) {
      const { message } = error as Error;
      this.#complain(`This link is broken, so the figure starts as it is: ${message}`);
    }
  };
}

customElements.define('kernels-figure', KernelsFigure);
