import { select } from 'd3';
import { drawSum, drawTerms } from '../../../draw/formula.ts';
import { drawGrid } from '../../../draw/grid.ts';
import { drawLens, drawThrough, drawUnder } from '../../../draw/photo.ts';
import { grayscale, type Matrix } from '../../../lib/convolve/index.ts';
import { lensKernel, type LensKernel } from '../../../lib/films/lens/lens-kernels.ts';
import { lensModel, type LensState } from '../../../lib/films/lens/model.ts';
import { lensAt, lensReduction, lensView, onPhoto } from '../../../lib/films/lens/view.ts';
import { isSame, type Point } from '../../../lib/grid/index.ts';
import { firstPixel, reduced } from '../../../lib/photo/index.ts';
import type { Picture, PictureSize } from '../../../lib/pictures/index.ts';
import { pixelView, type PixelView } from '../../../lib/trace/index.ts';
import { ChosenPhoto } from '../../photo/chosen-photo.ts';
import { PhotoFilters, PLAIN } from '../../photo/photo-filters.ts';
import { pictureUrl } from '../../photo/view/picture-url.ts';
import { announce } from '../base/announce.ts';
import { arrowMove } from '../base/arrow-keys.ts';
import { Segments } from '../base/segments.ts';
import { dragOn } from './drag.ts';

/** `<lens-figure>`: moves the lens, and keeps the arithmetic under it true. */
class LensFigure extends ChosenPhoto<LensState, Matrix> {
  #filters!: PhotoFilters;
  #kernels!: Segments<string>;
  /** The photo as an address. */
  #href!: string;
  /**
   * What is seen through the lens: a kernel, and the address of what it makes of the photo; the photo
   * as it is, without a kernel; undefined as long as the lens shows what it showed at first.
   */
  #result: { readonly kernel?: LensKernel; readonly href: string } | undefined;

  protected override readonly model = (photo: Picture) => lensModel(grayscale(photo));

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page: what was still to come when it left is asked for again.
    if (this.hasBegun) this.#filters.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.hasBegun) this.#filters.stop();
  }

  protected override reduce(photo: Picture) {
    return { small: reduced(photo, lensReduction(photo)), purpose: 'single pixels can be seen' };
  }

  protected override firstPlace(photo: PictureSize): Point {
    return onPhoto(photo, firstPixel(photo));
  }

  protected override showPhoto(): void {
    if (!this.hasBegun) this.#connectFilters();
    const { width, height } = this.photo;
    this.style.setProperty('--columns', String(width));
    this.style.setProperty('--rows', String(height));
    this.#href = this.isFirstPhoto ? this.dataset['photo']! : pictureUrl(this.photo);
    this.#filters.setPhoto(this.photo);
    if (this.hasBegun || !this.isFirstPhoto) this.#result = { href: this.#href };
  }

  #connectFilters(): void {
    this.#filters = new PhotoFilters(this, {
      made: () => this.#take(),
      partMade: () => undefined,
      inView: () => undefined,
      meanwhile: () => this.#meanwhile,
    });
  }

  /** What the lens shows while the filter fails, which is not what it should. */
  get #meanwhile(): string {
    if (this.#result === undefined) return 'The lens shows what it showed at first.';
    const { kernel } = this.#result;
    return kernel === undefined
      ? 'The lens shows the photo as it is.'
      : `The lens still shows “${kernel.label}”.`;
  }

  protected override connect(): void {
    this.#kernels = new Segments<string>(this, 'kernel', (kernel) => this.set({ kernel }));
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
    dragOn(this.find('[data-stage]'), this.find('[data-handle]'), {
      size: () => this.photo,
      place: () => this.session.state.place,
      move: (place) => this.#move(place),
    });
    // Whoever only reads needs no filter: it is sent for when the lens is first touched.
    for (const name of ['pointerover', 'focusin'] as const) {
      this.addEventListener(name, () => this.#filter());
    }
    if (this.#result === undefined) this.#placeHandle();
    else this.draw();
  }

  /** @param spoken What is read out before what becomes of the pixel. */
  protected override draw(spoken = ''): void {
    this.#kernels.show(this.session.state.kernel);
    this.#filter();
    this.#placeHandle();
    this.#drawResult(spoken);
  }

  get #whole(): HTMLInputElement {
    return this.find('[data-field=whole]');
  }

  /** The figure changes when the filtered photo is there. */
  #filter(): void {
    const { kernel, range } = lensKernel(this.session.state.kernel);
    this.#filters.filter({ result: { settings: { ...PLAIN, kernel, range } } });
  }

  #take(): void {
    const picture = this.#filters.settled('result');
    if (picture === undefined) return;
    const kernel = lensKernel(this.session.state.kernel);
    this.#result = { kernel, href: pictureUrl(picture) };
    this.#drawResult('');
  }

  #move(to: Point): void {
    const { state } = this.session;
    const place = onPhoto(this.photo, to);
    this.change({ ...state, place }, isSame(place, state.place) ? 'The edge of the photo.' : '');
  }

  #placeHandle(): void {
    const { width, height } = this.photo;
    const lens = lensAt(this.photo, this.session.state.place);
    const { style } = this.find('[data-handle]');
    style.left = `${(100 * lens.x) / width}%`;
    style.top = `${(100 * lens.y) / height}%`;
    style.width = `${(100 * lens.width) / width}%`;
    style.height = `${(100 * lens.height) / height}%`;
  }

  #drawResult(spoken: string): void {
    if (this.#result === undefined) return;
    const { state, shown } = this.session;
    const { kernel = lensKernel(state.kernel), href } = this.#result;
    const { width, height } = this.photo;
    const view = lensView(
      { href: this.#href, width, height },
      { href, partly: false },
      state.place,
      this.#whole.checked,
    );
    drawLens(select(this.find<SVGSVGElement>('[data-photo-view] > svg')), view);
    drawUnder(select(this.find<SVGSVGElement>('[data-loupe=under] > svg')), view);
    drawThrough(select(this.find<SVGSVGElement>('[data-loupe=through] > svg')), view);
    this.#drawSum(pixelView(shown, kernel.kernel, state.place, kernel.range), spoken);
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
