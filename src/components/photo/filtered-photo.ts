import { fromAttribute } from '../../lib/films/attribute.ts';
import { EditSession, type FigureModel } from '../../lib/films/edit-session.ts';
import type { LinkValues } from '../../lib/films/link.ts';
import type { Point } from '../../lib/grid/index.ts';
import {
  firstPixel,
  grayPicture,
  onWhite,
  pixelText,
  reduced,
  SAMPLES,
  sampleNamed,
  scannedColumns,
  scanPlot,
  type Scanned,
} from '../../lib/photo/index.ts';
import type { Mode, Picture, PictureSize } from '../../lib/pictures/index.ts';
import { announce } from '../figures/base/announce.ts';
import { complain } from '../figures/base/complain.ts';
import { FigureElement } from '../figures/base/figure-element.ts';
import { PlotView } from '../figures/base/plot-view.ts';
import { readFigure } from '../page/address.ts';
import { PictureSource, type OpenedPicture } from './opening/picture-source.ts';
import { PhotoFilters, type Wanted } from './photo-filters.ts';
import { PixelSteps } from './steps/pixel-steps.ts';
import { PhotoView } from './view/photo-view.ts';

/** What such a figure looks at, beside what it changes. */
export interface PhotoState {
  readonly place: Point;
}

/** A picture that is made: what its line in the plot is called, how it is made, and of what other one. */
export interface Made extends Pick<Scanned, 'name' | 'kind'>, Wanted {
  /** It is there to be compared with, and has no line in the plot. */
  readonly isApart?: true;
}

/** The latest result, as soon as there is one. */
interface Latest {
  readonly picture: Picture | undefined;
}

/** What several results say together. */
export interface Comparison {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly sentence: string;
}

/**
 * A figure on the photo of the reader's choice, and on what is made of it: panes that go
 * together, a scan line with its plot, and the stepper for the chosen pixel (FilteredPhoto.astro).
 * It is loaded when it comes near the screen (load-ahead.ts), and begins when its photo has come.
 */
export abstract class FilteredPhoto<State extends PhotoState, Shown> extends FigureElement<
  State,
  Shown
> {
  #source: PictureSource | undefined;
  #view!: PhotoView;
  #plot: PlotView | undefined;
  #steps!: PixelSteps;
  #filters!: PhotoFilters;
  #photo!: Picture;
  #sample: string | undefined;
  #latest: { readonly shown: Shown; readonly made: Readonly<Record<string, Made>> } | undefined;
  /** What stands beside the photo. */
  #sentence = '';
  /** Where the pointer is on the photo. */
  #pointed: Point | undefined;
  /** The state that a link has for a photo which is still to come. */
  #isLinkOpen = false;

  /** Whether the photo is in gray, or in colour and without a scan line: then it is laid on white. */
  protected readonly mode: Mode = 'gray';

  protected abstract model(photo: PictureSize): FigureModel<State, Shown>;

  /**
   * The pictures that are made of the photo, or of one another, by their canvases; the pixels of the
   * first one that has a line in the plot can be opened.
   */
  protected abstract made(shown: Shown): Readonly<Record<string, Made>>;

  /**
   * What is made of several results together: pictures by their canvases, and what they say. Called
   * with every new result.
   *
   * @param _result The result under a name, as soon as it is what is shown.
   */
  protected compare(
    _result: (name: string) => Picture | undefined,
    _photo: Picture,
  ): Comparison | undefined {
    return undefined;
  }

  /** Draws what is found at the pixel that is pointed at or chosen. @param _result The latest under a name. */
  protected drawPixel(_place: Point, _result: (name: string) => Picture | undefined): void {
    return;
  }

  /** Listens to the figure's own controls. */
  protected abstract connectTools(): void;

  /** Draws what stands beside the photo. @returns what is shown, in a sentence */
  protected abstract drawBeside(): string;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasBegun) return;
    this.#source!.start();
    this.#filters.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source?.stop();
    if (!this.hasBegun) return;
    this.#filters.stop();
    this.#steps.stop();
  }

  protected override open(): void {
    const details = this.find<HTMLDetailsElement>('[data-source-of-photo]');
    this.#source = new PictureSource(this, this, {
      opened: (opened) => this.#open(opened),
      // What is wrong is said among the buttons.
      failed: () => {
        details.open = true;
      },
    });
    this.#source.start();
    const linked = readFigure(this)?.get('photo');
    // A link that is broken is said to be when it is read.
    if (SAMPLES.some(({ name }) => name === linked)) this.#source.openSample(linked!);
    else void this.#source.openKept();
  }

  #open({ picture, sample }: OpenedPicture): void {
    const small = reduced(picture);
    const photo = this.mode === 'gray' ? grayPicture(small) : onWhite(small);
    this.#photo = photo;
    this.#sample = sample;
    const first = fromAttribute<State>(this.dataset['source']!);
    const place = sample === SAMPLES[0].name ? first.place : firstPixel(photo);
    const present = this.hasBegun ? this.session.state : first;
    const session = new EditSession(this.model(photo), { ...present, place });
    const isFirst = !this.hasBegun;
    if (isFirst) this.#connectPhoto();
    this.#pointed = undefined;
    this.toggleAttribute('data-loaded', true);
    this.#view.start(photo, place).catch(this.#unseen);
    this.#filters.setPhoto(photo);
    if (isFirst) {
      this.begin(session);
      return;
    }
    this.beginAgain(session);
    if (this.#isLinkOpen) this.link.read();
    else this.link.write();
    this.#isLinkOpen = false;
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
    this.#filters = new PhotoFilters(this.find('[data-problem]'), (name, picture) => {
      if (this.#view.has(name)) this.#view.show(name, picture).catch(this.#unseen);
      this.#compare();
      this.#drawScan();
      if (name === this.#opened.of) this.#openPixel();
      this.#tell();
    });
  }

  protected override connect(): void {
    this.connectTools();
    this.find('[data-tools]').inert = false;
    this.draw();
  }

  protected override draw(spoken?: string): void {
    if (this.#latest?.shown !== this.session.shown) this.#sentence = this.drawBeside();
    const { settings } = this.#opened;
    const { place } = this.session.state;
    this.#view.choose(place);
    this.#view.setKernelSize(settings.kernel);
    this.#filters.filter(this.#made);
    this.#drawScan();
    this.#openPixel();
    this.#tell(spoken);
  }

  protected override linkEntries(): Record<string, string> {
    return { ...super.linkEntries(), ...(this.#sample && { photo: this.#sample }) };
  }

  protected override read(values: LinkValues): void {
    const photo = values.get('photo');
    if (photo === null || sampleNamed(photo) === this.#sample) return super.read(values);
    this.#isLinkOpen = true;
    this.#source!.openSample(photo);
  }

  /** The same as long as what is shown is: then nothing is filtered again. */
  get #made(): Readonly<Record<string, Made>> {
    const { shown } = this.session;
    if (this.#latest?.shown !== shown) this.#latest = { shown, made: this.made(shown) };
    return this.#latest.made;
  }

  /** The picture whose pixels can be opened in the stepper. */
  get #opened(): Made {
    return Object.values(this.#made).find(({ isApart }) => !isApart)!;
  }

  #openPixel(): void {
    const { settings, of } = this.#opened;
    const picture = of === undefined ? this.#photo : this.#filters.result(of);
    if (picture === undefined) return;
    this.#steps.show({ picture, settings, pixel: this.session.state.place });
  }

  /** Another state of the figure's own; the pixel stays. */
  protected set(changes: Partial<State>): void {
    this.change({ ...this.session.state, ...changes });
  }

  #choose(place: Point): void {
    this.#pointed = undefined;
    this.attempt(() => this.session.change({ ...this.session.state, place }));
    this.#tell(this.#pixelText());
  }

  #compare(): void {
    const comparison = this.compare((name) => this.#filters.settled(name), this.#photo);
    if (comparison === undefined) return;
    this.#sentence = `${this.drawBeside()} ${comparison.sentence}`;
    for (const [name, picture] of Object.entries(comparison.pictures)) {
      this.#view.show(name, picture).catch(this.#unseen);
    }
  }

  /** The scan line and its plot, at the pixel that is pointed at or chosen. */
  #drawScan(): void {
    const at = this.#pointed ?? this.session.state.place;
    this.#view.setScanned(scannedColumns(this.#photo.width, at.x));
    this.drawPixel(at, (name) => this.#filters.result(name));
    // Until all results are there, the plot stays as it was.
    const scanned = this.#scanned;
    if (scanned !== undefined) this.#plot?.show(scanPlot(scanned, at), at.x);
  }

  /** The photo, and with it all that has a line in the plot; undefined until all of it is there. */
  get #scanned(): readonly Scanned[] | undefined {
    const made = Object.entries(this.#made)
      .filter(([, { isApart }]) => !isApart)
      .map(([canvas, { name, kind, settings }]): Omit<Scanned, 'picture'> & Latest => ({
        ...{ name, kind },
        isColour: settings.mode === 'colour' && settings.isSummed !== true,
        picture: this.#filters.result(canvas),
      }));
    if (!made.every((one): one is Scanned => one.picture !== undefined)) return undefined;
    const isColour = this.mode === 'colour';
    return [{ name: 'before', kind: 'image', picture: this.#photo, isColour }, ...made];
  }

  /** What becomes of the chosen pixel; undefined until that is known. */
  #pixelText(): string | undefined {
    const scanned = this.#scanned;
    return scanned && pixelText(scanned, this.session.state.place);
  }

  #tell(spoken = this.#sentence): void {
    const pixel = this.#pixelText();
    if (pixel !== undefined) announce(this, `${this.#sentence} ${pixel}`, spoken);
  }

  readonly #unseen = (error: unknown): void => {
    complain(this, (error as Error).message);
  };
}
