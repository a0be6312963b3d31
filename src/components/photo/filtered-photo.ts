import type { Point } from '../../lib/grid/index.ts';
import { pixelText, scannedColumns, scanPlot, type Scanned } from '../../lib/photo/index.ts';
import type {
  FilterSettings,
  Picture,
  PictureArea,
  PictureSize,
} from '../../lib/pictures/index.ts';
import { announce } from '../figures/base/announce.ts';
import { complain } from '../figures/base/complain.ts';
import { PlotView } from '../figures/base/plot-view.ts';
import { ChosenPhoto, type PhotoState } from './chosen-photo.ts';
import { NO_COMPARISON, type Comparison } from './comparison.ts';
import { scannedOf, type Made } from './made.ts';
import { PhotoFilters } from './photo-filters.ts';
import { PixelSteps } from './steps/pixel-steps.ts';
import { PhotoView } from './view/photo-view.ts';

/**
 * A figure on a photo and on what is made of it: panes that go together, a scan line with its plot where
 * the photo is gray, and the stepper for the chosen pixel (FilteredPhoto.astro). It is loaded when it
 * comes near the screen (load-ahead.ts).
 */
export abstract class FilteredPhoto<State extends PhotoState, Shown> extends ChosenPhoto<
  State,
  Shown
> {
  #view!: PhotoView;
  #plot: PlotView | undefined;
  #steps!: PixelSteps;
  #filters!: PhotoFilters;
  #latest: { readonly shown: Shown; readonly made: Readonly<Record<string, Made>> } | undefined;
  /** What stands beside the photo. */
  #sentence = '';
  /** The reader has chosen a pixel since what is shown was last another: a voice hears of that. */
  #isPixelSpoken = false;
  /** What several results say together has been known once. */
  #isCompared = false;
  /** The plot is to be drawn in the next frame. */
  #isDrawing = false;
  /** Where the pointer is on the photo. */
  #pointed: Point | undefined;

  /**
   * The pictures that are made of the photo, or of one another, by their canvases; the pixels of the
   * first one that has a line in the plot can be opened, or else those of the first.
   */
  protected abstract made(shown: Shown): Readonly<Record<string, Made>>;

  /**
   * What is made of several results together: pictures by their canvases, and what they say. Called
   * with every new result; undefined until those that it takes are there.
   *
   * @param _result The result under a name, as soon as it is what is shown.
   */
  protected compare(
    _result: (name: string) => Picture | undefined,
    _photo: Picture,
  ): Comparison | undefined {
    return NO_COMPARISON;
  }

  /** Draws what is found at the pixel that is pointed at or chosen. @param _result The latest under a name. */
  protected drawPixel(
    _place: Point,
    _result: (name: string) => Picture | undefined,
    _photo: Picture,
  ): void {
    return;
  }

  /**
   * What is said of the chosen pixel; undefined until that is known.
   *
   * @param pictures The photo and what else has a line in the plot, once all of it is there.
   */
  protected pixelText(place: Point, pictures: readonly Scanned[] | undefined): string | undefined {
    return pictures && pixelText(pictures, place);
  }

  /** The sides of what is outlined around the chosen pixel. */
  protected outlined({ kernel }: FilterSettings): PictureSize {
    return kernel;
  }

  /** Listens to the figure's own controls. */
  protected abstract connectTools(): void;

  /** Draws what stands beside the photo. @returns what is shown, in a sentence */
  protected abstract drawBeside(): string;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasBegun) this.#filters.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (!this.hasBegun) return;
    this.#filters.stop();
    this.#steps.stop();
  }

  protected override showPhoto(place: Point): void {
    if (!this.hasBegun) this.#connectPhoto();
    this.#pointed = undefined;
    this.find('[data-other-photo]').hidden = this.isFirstPhoto;
    this.#view.start(this.photo, place).catch(this.#unseen);
    this.#filters.setPhoto(this.photo);
  }

  #connectPhoto(): void {
    this.#view = new PhotoView(this, {
      pointed: (pixel) => {
        this.#pointed = pixel;
        this.#drawScan();
      },
      chosen: (place) => this.#choose(place),
      moved: () => undefined,
    });
    if (this.mode === 'gray') {
      this.#plot = new PlotView(this.find('[data-plot=scan]'), (x) =>
        this.#choose({ x, y: this.session.state.place.y }),
      );
    }
    this.#steps = new PixelSteps(this);
    const isWanted = (name: string): boolean => name in this.#made && this.#view.has(name);
    this.#filters = new PhotoFilters(this, {
      made: (name, picture) => {
        if (isWanted(name)) this.#view.show(name, picture).catch(this.#unseen);
        this.#compare();
        this.#drawMade(name);
      },
      partMade: (name, pixels, area) => {
        if (isWanted(name)) this.#view.showPart(name, pixels, area);
        this.#drawMade(name);
      },
      inView: () => this.#inView,
      meanwhile: () => 'The picture is as it was before.',
    });
  }

  /** What is in view, and the columns of the scan line, so that its plot is of one moment. */
  get #inView(): PictureArea | undefined {
    const area = this.#view.inView;
    if (area === undefined || this.#plot === undefined) return area;
    const [first, last] = scannedColumns(this.photo.width, this.session.state.place.x);
    const x = Math.min(area.x, first);
    return { ...area, x, width: Math.max(area.x + area.width, last + 1) - x };
  }

  /** Draws what depends on a picture that is new, or some pixels of it. */
  #drawMade(name: string): void {
    if (name === this.#opened.of) this.#openPixel();
    // Several come within a frame: the plot is drawn for all of them together.
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#drawScan();
      this.#tell();
    });
  }

  protected override connect(): void {
    this.connectTools();
    this.draw();
  }

  protected override draw(spoken?: string): void {
    const { shown, state } = this.session;
    const isNew = this.#latest?.shown !== shown;
    this.#view.choose(state.place);
    // While others filter, this thread draws.
    this.#filters.filter(this.#made);
    if (isNew) [this.#sentence, this.#isPixelSpoken] = [this.drawBeside(), false];
    this.#view.setKernelSize(this.outlined(this.#opened.settings));
    this.#drawScan();
    this.#openPixel();
    this.#tell(spoken);
  }

  /** The same as long as what is shown is: then nothing is filtered again. */
  get #made(): Readonly<Record<string, Made>> {
    const { shown } = this.session;
    if (this.#latest?.shown !== shown) this.#latest = { shown, made: this.made(shown) };
    return this.#latest.made;
  }

  /** The picture whose pixels can be opened in the stepper. */
  get #opened(): Made {
    const all = Object.values(this.#made);
    return all.find(({ isApart }) => !isApart) ?? all[0]!;
  }

  #openPixel(): void {
    const { settings, of } = this.#opened;
    const picture = of === undefined ? this.photo : this.#filters.result(of);
    const pixel = this.session.state.place;
    if (picture !== undefined) this.#steps.show({ picture, settings, pixel });
  }

  #choose(place: Point): void {
    this.#pointed = undefined;
    this.#isPixelSpoken = true;
    this.change({ ...this.session.state, place });
  }

  #compare(): void {
    const comparison = this.compare((name) => this.#filters.settled(name), this.photo);
    if (comparison === undefined) return;
    this.#isCompared = true;
    if (comparison === NO_COMPARISON) return;
    this.#sentence = `${this.drawBeside()} ${comparison.sentence}`.trimEnd();
    for (const [name, picture] of Object.entries(comparison.pictures)) {
      this.#view.show(name, picture).catch(this.#unseen);
    }
  }

  /** The scan line and its plot, at the pixel that is pointed at or chosen. */
  #drawScan(): void {
    const at = this.#pointed ?? this.session.state.place;
    this.#view.setScanned(scannedColumns(this.photo.width, at.x));
    this.drawPixel(at, (name) => this.#filters.result(name), this.photo);
    // Until all results are there, the plot stays as it was.
    const scanned = this.#scanned;
    if (scanned !== undefined) this.#plot?.show(scanPlot(scanned, at), at.x);
  }

  /** The photo, and with it all that has a line in the plot; undefined until all of it is there. */
  get #scanned(): readonly Scanned[] | undefined {
    const made = scannedOf(this.#made, (name) => this.#filters.result(name));
    if (made === undefined) return undefined;
    const before = { name: 'before', kind: 'image', picture: this.photo } as const;
    return [{ ...before, isColour: this.mode === 'colour' }, ...made];
  }

  #tell(spoken?: string): void {
    const pixel = this.pixelText(this.session.state.place, this.#scanned);
    // Until all of it is known, what the page says already stays.
    if (pixel === undefined || !this.#isCompared) return;
    const told = this.#isPixelSpoken ? pixel : this.#sentence;
    announce(this, `${this.#sentence} ${pixel}`, spoken ?? told);
  }

  readonly #unseen = (error: unknown): void => {
    complain(this, (error as Error).message);
  };
}
