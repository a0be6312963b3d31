import { fromAttribute } from '../../lib/films/attribute.ts';
import { EditSession, type FigureModel } from '../../lib/films/edit-session.ts';
import type { LinkValues } from '../../lib/films/link.ts';
import type { Point } from '../../lib/grid/index.ts';
import {
  firstPixel,
  grayPicture,
  onWhite,
  reduced,
  reducedText,
  SAMPLES,
  sampleNamed,
} from '../../lib/photo/index.ts';
import type { Mode, Picture, PictureSize } from '../../lib/pictures/index.ts';
import { FigureElement } from '../figures/base/figure-element.ts';
import { readFigure } from '../page/address.ts';
import { PictureSource, type OpenedPicture } from './opening/picture-source.ts';

/** What such a figure looks at, beside what it changes. */
export interface PhotoState {
  readonly place: Point;
}

/**
 * A figure on the photo of the reader's choice, one that is chosen here or on another page. It begins
 * when its first photo has come, and goes on with the next; the link knows the samples by name.
 */
export abstract class ChosenPhoto<State extends PhotoState, Shown> extends FigureElement<
  State,
  Shown
> {
  #source: PictureSource | undefined;
  #photo!: Picture;
  #sample: string | undefined;
  /** The state that a link has for a photo which is still to come. */
  #isLinkOpen = false;

  /** Whether the photo is in gray, or in colour: then it is laid on white. */
  protected readonly mode: Mode = 'gray';

  protected abstract model(photo: PictureSize): FigureModel<State, Shown>;

  /** Shows another photo, around a pixel of it; before the figure begins, and between two sessions. */
  protected abstract showPhoto(place: Point): void;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasBegun) this.#source!.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source?.stop();
  }

  protected get photo(): Picture {
    return this.#photo;
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
    if (small !== picture) this.#source!.remark(reducedText(picture, small));
    this.#photo = this.mode === 'gray' ? grayPicture(small) : onWhite(small);
    this.#sample = sample;
    const first = fromAttribute<State>(this.dataset['source']!);
    const place = sample === SAMPLES[0].name ? first.place : firstPixel(this.#photo);
    const present = this.hasBegun ? this.session.state : first;
    const session = new EditSession(this.model(this.#photo), { ...present, place });
    const isFirst = !this.hasBegun && sample === SAMPLES[0].name && readFigure(this) === undefined;
    this.toggleAttribute('data-as-drawn', isFirst);
    this.toggleAttribute('data-loaded', true);
    this.showPhoto(place);
    if (!this.hasBegun) {
      this.begin(session);
      return;
    }
    this.beginAgain(session);
    if (this.#isLinkOpen) this.link.read();
    else this.link.write();
    this.#isLinkOpen = false;
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

  /** Another state of the figure's own; the pixel stays. */
  protected set(changes: Partial<State>): void {
    this.change({ ...this.session.state, ...changes });
  }
}
