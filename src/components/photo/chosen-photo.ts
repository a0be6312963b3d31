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
  type SampleName,
} from '../../lib/photo/index.ts';
import type { Mode, Picture, PictureSize } from '../../lib/pictures/index.ts';
import { FigureElement } from '../figures/base/figure-element.ts';
import { LinkRefusal } from '../figures/base/link-refusal.ts';
import { readFigure } from '../page/address.ts';
import { pause } from '../page/pause.ts';
import { PictureSource, type OpenedPicture } from './opening/picture-source.ts';

/** What such a figure looks at, beside what it changes. */
export interface PhotoState {
  readonly place: Point;
}

/** How a link calls a photo of the reader's own. */
const OWN = 'own';

/**
 * A figure on the photo of the reader's choice, one that is chosen here or on another page. It begins
 * when its first photo has come, and goes on with the next. The link knows the samples by name; one
 * without a name is about the photo that the figure opens with, if that is none of them, or else about
 * whatever the reader has chosen.
 */
export abstract class ChosenPhoto<State extends PhotoState, Shown> extends FigureElement<
  State,
  Shown
> {
  #source: PictureSource | undefined;
  #photo!: Picture;
  #isFirst = true;
  /** Counts the photos that have come: making one ready takes several tasks. */
  #latest = 0;
  /** How the link calls the photo. */
  #name: string | undefined;
  /** What is on the photo. */
  #alt: string | undefined;
  /** The state that a link has for a photo which is still to come. */
  #isLinkOpen = false;
  /** That photo has come. */
  #isLinkRead = false;

  /** Whether the photo is in gray, or in colour. */
  protected readonly mode: Mode = 'gray';

  protected abstract model(photo: Picture): FigureModel<State, Shown>;

  /** Shows another photo, around a pixel of it; before the figure begins, and between two sessions. */
  protected abstract showPhoto(place: Point): void;

  /** Makes a photo small enough. @returns it, and what that is good for: "so that …" */
  protected reduce(photo: Picture): { readonly small: Picture; readonly purpose?: string } {
    return { small: reduced(photo) };
  }

  /** The pixel that is looked at first, in a photo other than the first one. */
  protected firstPlace(photo: PictureSize): Point {
    return firstPixel(photo);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasBegun) this.#source!.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source?.stop();
  }

  /** The photo as the figure takes it: opaque, so that all that is made of it are sums of its bytes. */
  protected get photo(): Picture {
    return this.#photo;
  }

  /** Whether the photo is the one that the page shows before there is a script. */
  protected get isFirstPhoto(): boolean {
    return this.#isFirst;
  }

  protected override open(): void {
    const details = this.find<HTMLDetailsElement>('[data-source-of-photo]');
    this.#source = new PictureSource(this, this, {
      opened: (opened) => this.#open(opened),
      // What is wrong is said among the buttons.
      failed: () => {
        details.open = true;
        this.#isLinkOpen = false;
      },
    });
    this.#source.start();
    const values = readFigure(this);
    const linked = values?.get('photo') ?? undefined;
    // A link that is broken is said to be when it is read.
    if (SAMPLES.some(({ name }) => name === linked)) this.#source.openSample(linked!);
    else if (values !== undefined && this.#source.hasOpening && linked !== OWN) {
      this.#source.openFirst();
    } else void this.#source.openKept();
  }

  async #open({ picture, sample, isFirst, isChosen }: OpenedPicture): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    const { small, purpose } = this.reduce(picture);
    if (small !== picture) this.#source!.remark(reducedText(picture, small, purpose));
    const opaque = onWhite(small);
    const photo = this.mode === 'gray' ? await grayPicture(opaque, pause) : opaque;
    await pause();
    if (number !== this.#latest) return;
    this.#photo = photo;
    this.#isFirst = isFirst;
    this.#name = sample ?? (isFirst ? undefined : OWN);
    this.#describe(sample, isFirst);
    const first = fromAttribute<State>(this.dataset['source']!);
    const place = isFirst ? first.place : this.firstPlace(this.#photo);
    const present = this.hasBegun ? this.session.state : first;
    const session = new EditSession(
      this.model(this.#photo),
      { ...first, place },
      { ...present, place },
    );
    const isAsDrawn = !this.hasBegun && isFirst && readFigure(this) === undefined;
    this.toggleAttribute('data-as-drawn', isAsDrawn);
    this.toggleAttribute('data-loaded', true);
    this.showPhoto(place);
    if (!this.hasBegun) {
      this.begin(session);
      return;
    }
    this.beginAgain(session);
    if (isChosen) this.#revealPhoto();
    this.#isLinkRead = this.#isLinkOpen;
    if (this.#isLinkOpen) this.link.read();
    // The address is about the figure in which the photo was chosen, and not about all that follow.
    else if (isChosen) this.link.write();
    this.#isLinkOpen = this.#isLinkRead = false;
  }

  /** On a phone the buttons for photos may be more than a screen away from the photo. */
  #revealPhoto(): void {
    const photo = this.find('[data-viewport], [data-stage]');
    const { top, bottom } = photo.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) photo.scrollIntoView({ block: 'center' });
  }

  /** Puts what is on the photo into every label that said what was on the one before. */
  #describe(sample: SampleName | undefined, isFirst: boolean): void {
    const first = this.dataset['alt'] ?? SAMPLES[0].alt;
    const before = this.#alt ?? first;
    const alt = SAMPLES.find(({ name }) => name === sample)?.alt ?? 'A photo of your own';
    this.#alt = isFirst ? first : alt;
    for (const labelled of this.querySelectorAll('[aria-label]')) {
      labelled.ariaLabel = labelled.ariaLabel!.replace(before, this.#alt);
    }
  }

  protected override linkEntries(): Record<string, string> {
    return { ...super.linkEntries(), ...(this.#name && { photo: this.#name }) };
  }

  protected override read(values: LinkValues): void {
    const photo = values.get('photo') ?? undefined;
    const isMeant = photo === this.#name || (photo === undefined && !this.#source!.hasOpening);
    if (photo === OWN && this.#isLinkRead && this.#name !== OWN) {
      throw new LinkRefusal(
        'This link was made with someone’s own photo, which never left their device. Here is another one.',
      );
    }
    if (isMeant || this.#isLinkRead) return super.read(values);
    if (photo === undefined) this.#source!.openFirst();
    else if (photo === OWN) void this.#source!.openKept();
    else this.#source!.openSample(photo);
    this.#isLinkOpen = true;
  }

  /** Another state of the figure's own; the pixel stays. */
  protected set(changes: Partial<State>): void {
    this.change({ ...this.session.state, ...changes });
  }
}
