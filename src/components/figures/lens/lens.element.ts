import { select } from 'd3';
import { drawSum, drawTerms } from '../../../draw/formula.ts';
import { drawGrid } from '../../../draw/grid.ts';
import { drawLens, drawThrough, drawUnder } from '../../../draw/photo.ts';
import { grayscale, type Matrix } from '../../../lib/convolve/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { type Point } from '../../../lib/grid/index.ts';
import { pixelView } from '../../../lib/trace/index.ts';
import { FilterClient, type Filtered } from '../../filtering/filter-client.ts';
import { readAddress, writeAddress } from '../base/address.ts';
import { arrowMove } from '../base/arrow-keys.ts';
import { loadPhoto, toUrl } from '../base/gray-photo.ts';
import { say } from '../base/said.ts';
import { dragOn } from './drag.ts';
import { LENS_KERNELS, lensKernel, type LensKernel } from '../../../lib/films/lens/kernels.ts';
import { LENS_SIDE, lensAt, lensView, onPhoto } from '../../../lib/films/lens/view.ts';

/** Browsers object to an address that changes with every pixel. */
const SETTLING_IN_MS = 300;

/** `<lens-figure>`: moves the lens, and keeps the arithmetic under it true. */
class LensFigure extends HTMLElement {
  #picture!: Picture;
  /** The same in gray. */
  #photo: Matrix | undefined;
  /** What the figure shows: a kernel, and the address of what it makes of the photo. */
  #kernel!: LensKernel;
  #filtered: string | undefined;
  #client: FilterClient | undefined;
  #place!: Point;
  #timer = 0;

  connectedCallback(): void {
    if (this.#photo !== undefined) return;
    loadPhoto(this.dataset['photo']!).then(
      (photo) => this.#start(photo),
      () => {
        say(this, 'The photo could not be loaded. Try again later.');
      },
    );
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    window.removeEventListener('hashchange', this.#readAddress);
  }

  #start(picture: Picture): void {
    const photo = grayscale(picture);
    this.#photo = photo;
    this.#picture = picture;
    this.#place = { x: Number(this.dataset['x']), y: Number(this.dataset['y']) };
    for (const input of this.#kernels()) {
      input.addEventListener('change', () => this.#choose(input.value));
    }
    this.#whole().addEventListener('change', () =>
      this.#draw(`The filter works on the ${this.#whole().checked ? 'whole photo' : 'lens'}.`),
    );
    this.#find('[data-handle]').addEventListener('keydown', (event) => {
      const move = arrowMove(event);
      if (move === undefined) return;
      event.preventDefault();
      this.#move({ x: this.#place.x + move.x, y: this.#place.y + move.y });
    });
    dragOn(this.#find('[data-stage] .frame'), this.#find('[data-handle]'), {
      size: photo,
      place: () => this.#place,
      move: (place) => this.#move(place),
    });
    this.#placeHandle();
    this.toggleAttribute('data-ready', true);
    for (const name of ['pointerover', 'focusin'] as const) {
      this.addEventListener(name, this.#begin);
    }
    this.#readAddress();
    window.addEventListener('hashchange', this.#readAddress);
  }

  #find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #kernels(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #whole(): HTMLInputElement {
    return this.#find('[data-field=whole]');
  }

  /** Whoever only reads needs no filter: it is sent for when the lens is first touched. */
  readonly #begin = (): void => {
    if (this.#client !== undefined) return;
    this.#choose(this.#kernels().find(({ checked }) => checked)!.value);
  };

  #connect(): FilterClient {
    const client = new FilterClient({
      result: (filtered) => this.#show(filtered),
      failed: (message) => say(this, `The photo could not be filtered: ${message}`),
    });
    client.setPicture(this.#picture);
    return client;
  }

  /** The figure changes when the filtered photo is there. */
  #choose(name: string): void {
    this.#client ??= this.#connect();
    const { kernel, range } = lensKernel(name);
    this.#client.filter({
      kernel,
      range,
      operation: 'correlate',
      border: 'replicate',
      mode: 'gray',
    });
    for (const input of this.#kernels()) input.checked = input.value === name;
  }

  #show({ picture, settings, isNewest }: Filtered): void {
    if (!isNewest) return;
    this.#kernel = LENS_KERNELS.find(({ kernel }) => kernel === settings.kernel)!;
    this.#filtered = toUrl(picture);
    this.#draw();
  }

  #move(place: Point): void {
    const before = this.#place;
    this.#place = onPhoto(this.#photo!, place);
    const isStopped = this.#place.x === before.x && this.#place.y === before.y;
    this.#draw(isStopped ? 'The edge of the photo.' : '');
  }

  /** @param spoken What a voice says before it tells what becomes of the pixel. */
  #draw(spoken = ''): void {
    this.#placeHandle();
    if (this.#filtered === undefined) return;
    const { width, height } = this.#photo!;
    const view = lensView(
      { href: this.dataset['photo']!, width, height },
      { href: this.#filtered, partly: false },
      this.#place,
      this.#whole().checked,
    );
    drawLens(select(this.#find<SVGSVGElement>('[data-photo-view] > svg')), view);
    drawUnder(select(this.#find<SVGSVGElement>('[data-loupe=under] > svg')), view);
    drawThrough(select(this.#find<SVGSVGElement>('[data-loupe=through] > svg')), view);
    this.#drawSum(spoken);
    this.#writeAddress();
  }

  #placeHandle(): void {
    const { width, height } = this.#photo!;
    const { x, y } = lensAt(this.#place);
    const handle = this.#find('[data-handle]');
    handle.style.left = `${(100 * x) / width}%`;
    handle.style.top = `${(100 * y) / height}%`;
    handle.style.width = `${(100 * LENS_SIDE) / width}%`;
    handle.style.height = `${(100 * LENS_SIDE) / height}%`;
  }

  #drawSum(spoken: string): void {
    const { kernel, range } = this.#kernel;
    const view = pixelView(this.#photo!, kernel, this.#place, range);
    const { grids, trace, frame, sentence } = view;
    for (const grid of grids) {
      drawGrid(select(this.#find<SVGSVGElement>(`svg[data-part=${grid.part}]`)), grid);
    }
    drawTerms(select(this.#find<HTMLElement>('[data-terms]')), frame);
    drawSum(select(this.#find<HTMLElement>('[data-sum]')), trace, frame);
    say(this, sentence, `${spoken} ${view.spoken}`.trim());
  }

  #writeAddress(): void {
    window.clearTimeout(this.#timer);
    const first = { x: Number(this.dataset['x']), y: Number(this.dataset['y']) };
    const { x, y } = this.#place;
    const isFirst = x === first.x && y === first.y && this.#kernels()[0]!.checked;
    // A page that was only opened keeps its address.
    if (isFirst && readAddress(this) === undefined) return;
    this.#timer = window.setTimeout(() => {
      writeAddress(this, { x: String(x), y: String(y), kernel: this.#kernel.name });
    }, SETTLING_IN_MS);
  }

  readonly #readAddress = (): void => {
    const address = readAddress(this);
    if (address === undefined) return;
    const [x, y] = [Number(address.get('x') ?? NaN), Number(address.get('y') ?? NaN)];
    if (Number.isFinite(x) && Number.isFinite(y)) this.#place = onPhoto(this.#photo!, { x, y });
    const name = address.get('kernel');
    if (this.#kernels().some(({ value }) => value === name)) this.#choose(name!);
    else {
      this.#begin();
      this.#draw();
    }
  };
}

customElements.define('lens-figure', LensFigure);
