import { select } from 'd3';
import { drawSum, drawTerms } from '../../../draw/formula.ts';
import { drawGrid } from '../../../draw/grid.ts';
import { drawLens, drawThrough, drawUnder } from '../../../draw/photo.ts';
import { grayscale, type Matrix } from '../../../lib/convolve/index.ts';
import { EditSession } from '../../../lib/films/edit-session.ts';
import { LENS_KERNELS, lensKernel, type LensKernel } from '../../../lib/films/lens/lens-kernels.ts';
import { lensModel, type LensState } from '../../../lib/films/lens/model.ts';
import { LENS_SIDE, lensAt, lensView, onPhoto } from '../../../lib/films/lens/view.ts';
import { isSame, type Point } from '../../../lib/grid/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { pixelView, type PixelView } from '../../../lib/trace/index.ts';
import { FilterClient, type Filtered } from '../../filtering/filter-client.ts';
import { offerAgain } from '../../page/offer-again.ts';
import { announce } from '../base/announce.ts';
import { arrowMove } from '../base/arrow-keys.ts';
import { SitePhotoFigure } from '../../photo/site-photo-figure.ts';
import { pictureUrl } from '../../photo/view/picture-url.ts';
import { dragOn } from './drag.ts';

/** `<lens-figure>`: moves the lens, and keeps the arithmetic under it true. */
class LensFigure extends SitePhotoFigure<LensState, Matrix> {
  #picture!: Picture;
  #client: FilterClient | undefined;
  /** The name of the kernel that was last asked for. */
  #asked: string | undefined;
  /** What is seen through the lens: a kernel, and the address of what it makes of the photo. */
  #result: { readonly kernel: LensKernel; readonly href: string } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page: what was still to come when it left is asked for again.
    if (this.#client !== undefined) this.#filter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#client?.cancel();
  }

  protected override start(picture: Picture) {
    this.#picture = picture;
    const place = { x: Number(this.dataset['x']), y: Number(this.dataset['y']) };
    const kernel = this.#kernels.find(({ checked }) => checked)!.value;
    return new EditSession(lensModel(grayscale(picture)), { place, kernel });
  }

  protected override connect(): void {
    for (const input of this.#kernels) {
      input.addEventListener('change', () =>
        this.change({ ...this.session.state, kernel: input.value }),
      );
    }
    this.#whole.addEventListener('change', () =>
      this.draw(`The filter works on the ${this.#whole.checked ? 'whole photo' : 'lens'}.`),
    );
    this.find('[data-handle]').addEventListener('keydown', (event) => {
      const move = arrowMove(event);
      if (move === undefined) return;
      event.preventDefault();
      const { x, y } = this.session.state.place;
      this.#move({ x: x + move.x, y: y + move.y });
    });
    dragOn(this.find('[data-stage] .frame'), this.find('[data-handle]'), {
      size: this.session.shown,
      place: () => this.session.state.place,
      move: (place) => this.#move(place),
    });
    this.#placeHandle();
    this.toggleAttribute('data-ready', true);
    // Whoever only reads needs no filter: it is sent for when the lens is first touched.
    for (const name of ['pointerover', 'focusin'] as const) {
      this.addEventListener(name, () => {
        if (this.#client === undefined) this.#filter();
      });
    }
  }

  /** @param spoken What is read out before what becomes of the pixel. */
  protected override draw(spoken = ''): void {
    const { kernel } = this.session.state;
    for (const input of this.#kernels) input.checked = input.value === kernel;
    if (this.#asked !== kernel) this.#filter();
    this.#placeHandle();
    this.#drawResult(spoken);
  }

  get #kernels(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  get #whole(): HTMLInputElement {
    return this.find('[data-field=whole]');
  }

  /** Where it is said that the filter fails; it stays there until it works. */
  get #problem(): HTMLElement {
    return this.find('[data-problem]');
  }

  #connectClient(): FilterClient {
    const client = new FilterClient({
      result: (filtered) => this.#take(filtered),
      failed: (message) => this.#fail(message),
    });
    client.setPicture(this.#picture);
    return client;
  }

  /** The figure changes when the filtered photo is there. */
  #filter(): void {
    this.#client ??= this.#connectClient();
    this.#asked = this.session.state.kernel;
    const { kernel, range } = lensKernel(this.#asked);
    this.#client.filter({
      kernel,
      range,
      operation: 'correlate',
      border: 'replicate',
      mode: 'gray',
    });
  }

  /** Says what the lens shows meanwhile, which is not what it should. */
  #fail(message: string): void {
    const shown =
      this.#result === undefined
        ? 'The lens shows what it showed at first.'
        : `The lens still shows “${this.#result.kernel.label}”.`;
    this.#problem.textContent = `${message} ${shown}`;
    offerAgain(this.#problem, () => this.#filter());
  }

  #take({ picture, settings, isNewest }: Filtered): void {
    if (!isNewest) return;
    const kernel = LENS_KERNELS.find((one) => one.kernel === settings.kernel)!;
    this.#result = { kernel, href: pictureUrl(picture) };
    this.#problem.textContent = '';
    this.#drawResult('');
  }

  #move(to: Point): void {
    const { state, shown: photo } = this.session;
    const place = onPhoto(photo, to);
    this.change({ ...state, place }, isSame(place, state.place) ? 'The edge of the photo.' : '');
  }

  #placeHandle(): void {
    const { width, height } = this.session.shown;
    const { x, y } = lensAt(this.session.state.place);
    const handle = this.find('[data-handle]');
    handle.style.left = `${(100 * x) / width}%`;
    handle.style.top = `${(100 * y) / height}%`;
    handle.style.width = `${(100 * LENS_SIDE) / width}%`;
    handle.style.height = `${(100 * LENS_SIDE) / height}%`;
  }

  #drawResult(spoken: string): void {
    if (this.#result === undefined) return;
    const { kernel, href } = this.#result;
    const { state, shown: photo } = this.session;
    const { width, height } = photo;
    const view = lensView(
      { href: this.dataset['photo']!, width, height },
      { href, partly: false },
      state.place,
      this.#whole.checked,
    );
    drawLens(select(this.find<SVGSVGElement>('[data-photo-view] > svg')), view);
    drawUnder(select(this.find<SVGSVGElement>('[data-loupe=under] > svg')), view);
    drawThrough(select(this.find<SVGSVGElement>('[data-loupe=through] > svg')), view);
    this.#drawSum(pixelView(photo, kernel.kernel, state.place, kernel.range), spoken);
  }

  #drawSum(pixel: PixelView, before: string): void {
    const { grids, frame, sentence, spoken } = pixel;
    for (const grid of grids) {
      drawGrid(select(this.find<SVGSVGElement>(`svg[data-part=${grid.part}]`)), grid);
    }
    drawTerms(select(this.find<HTMLElement>('[data-terms]')), frame);
    drawSum(select(this.find<HTMLElement>('[data-sum]')), frame);
    announce(this, sentence, `${before} ${spoken}`.trim());
  }
}

customElements.define('lens-figure', LensFigure);
