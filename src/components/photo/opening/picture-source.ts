import { pictureName, sampleNamed, type SampleName } from '../../../lib/photo/index.ts';
import type { Picture } from '../../../lib/pictures/index.ts';
import { offerAgain } from '../../page/offer-again.ts';
import { pause } from '../../page/pause.ts';
import { forgetPhoto, keepPhoto, keptPhoto, PHOTO_KEPT, type Choice } from './kept-photo.ts';
import { fetchPicture, openPicture } from './open-picture.ts';
import { mayPass, reasonOf } from './reason.ts';

interface SourceEvents {
  /** @returns when it is shown, if that takes a while */
  opened(picture: OpenedPicture): void | Promise<void>;
  /** What is wrong has been said. */
  failed(): void;
}

export interface OpenedPicture {
  readonly picture: Picture;
  /** For the name of a download: the file's name without its ending. */
  readonly name: string;
  /** Which sample it is, if it is one. */
  readonly sample: SampleName | undefined;
  /** It is what is shown to whoever has chosen nothing. */
  readonly isFirst: boolean;
  /** The reader has chosen it here, and not elsewhere on the page. */
  readonly isChosen: boolean;
}

/** The photo that a figure opens with where that is none of the samples: so its button is called. */
const OPENING = 'opening';

/** What has a button. */
type Offered = SampleName | typeof OPENING;

const nameOf = (button: HTMLButtonElement): Offered => button.dataset['sample'] as Offered;

const UNKEPT =
  'Your browser keeps no pictures for this site, so it is gone when you leave the page.';

/**
 * Where pictures come from: the samples, a chosen file, or one that is dropped or pasted
 * (PhotoSource.astro). What the reader chooses is kept on the device for every other page. Only the
 * latest is opened; what goes wrong is said beside the buttons.
 */
export class PictureSource {
  readonly #host: HTMLElement;
  readonly #area: GlobalEventHandlers & Node;
  readonly #events: SourceEvents;
  readonly #buttons: readonly HTMLButtonElement[];
  #listening = new AbortController();
  /** Counts what was to be opened. */
  #latest = 0;
  /** Tries once more what was last to be opened. */
  again: () => void = () => undefined;

  /** @param area Where a picture can be dropped or pasted. */
  constructor(host: HTMLElement, area: GlobalEventHandlers & Node, events: SourceEvents) {
    this.#host = host;
    this.#area = area;
    this.#events = events;
    this.#buttons = [...host.querySelectorAll<HTMLButtonElement>('[data-sample]')];
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#choose(nameOf(button)));
    }
    const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
    input.addEventListener('change', () => {
      this.#chooseFirst(input.files);
      // So that choosing the same file again is a change, too.
      input.value = '';
    });
  }

  /** Begins to listen. */
  start(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#area.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.#area.addEventListener('dragover', (event) => this.#dragOver(event), { signal });
    this.#area.addEventListener('dragleave', (event) => this.#dragLeave(event), { signal });
    this.#area.addEventListener('drop', (event) => this.#drop(event), { signal });
    document.addEventListener(
      PHOTO_KEPT,
      (event) => {
        if ((event as CustomEvent).detail !== this) void this.openKept();
      },
      { signal },
    );
  }

  /** Stops listening, and does not open what is still being loaded. */
  stop(): void {
    this.#listening.abort();
    this.#latest += 1;
  }

  /** Adds to what the reader should know of the picture that is open. */
  remark(text: string): void {
    this.#note(`${this.#noted.textContent} ${text}`.trim());
  }

  /** Whether the first photo is the figure's own, and no sample. */
  get hasOpening(): boolean {
    return this.#first === OPENING;
  }

  /** Opens what the reader has chosen, here or elsewhere; the first photo if that is nothing. */
  async openKept(): Promise<void> {
    this.#latest += 1;
    const number = this.#latest;
    const choice = await keptPhoto();
    if (number === this.#latest) void this.#load(choice ?? this.#first);
  }

  /** Opens what is shown to whoever has chosen nothing. */
  openFirst(): void {
    void this.#load(this.#first);
  }

  /** Opens a sample that a link names; it is not kept. @throws {RangeError} if there is none */
  openSample(name: string): void {
    void this.#load(sampleNamed(name));
  }

  #choose(choice: Choice | Offered): void {
    void this.#load(choice, true);
  }

  #chooseFirst(files: Iterable<File> | null): void {
    const [file] = files ?? [];
    if (file !== undefined) this.#choose(file);
  }

  /** @param isKept It is the reader's own choice. */
  async #load(choice: Choice | Offered, isKept = false): Promise<void> {
    this.again = () => void this.#load(choice, isKept);
    this.#latest += 1;
    const number = this.#latest;
    const offered = typeof choice === 'string' ? choice : undefined;
    this.#complain('');
    try {
      const file = typeof choice === 'string' ? await this.#fetch(choice) : choice;
      const { picture, note } = await openPicture(file);
      await pause();
      if (number !== this.#latest) return;
      // Before it is shown: whoever sees it may go to another page.
      const lack = isKept ? await this.#keep(choice) : '';
      if (number !== this.#latest) return;
      for (const button of this.#buttons) {
        button.ariaPressed = String(nameOf(button) === offered);
      }
      this.#note(`${note} ${lack}`.trim());
      await this.#events.opened({
        picture,
        name: offered ?? pictureName((file as File).name),
        sample: offered === OPENING ? undefined : offered,
        isFirst: offered === this.#first,
        isChosen: isKept,
      });
    } catch (error) {
      if (number !== this.#latest) return;
      this.#complain(reasonOf(error as Error));
      if (mayPass(error)) offerAgain(this.#message, this.again);
      this.#events.failed();
    }
  }

  /** @returns what the reader should know of it; empty if nothing */
  async #keep(choice: Choice | Offered): Promise<string> {
    try {
      if (choice === OPENING) await forgetPhoto(this);
      else await keepPhoto(choice, this);
      return '';
    } catch {
      return choice === OPENING ? '' : UNKEPT;
    }
  }

  #fetch(offered: Offered): Promise<Blob> {
    const button = this.#buttons.find((one) => nameOf(one) === offered)!;
    return fetchPicture(button.dataset['file']!, offered === OPENING ? 'photo' : 'sample picture');
  }

  /** What the first of the buttons stands for. */
  get #first(): Offered {
    return nameOf(this.#buttons[0]!);
  }

  #paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files;
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    this.#chooseFirst(files);
  }

  #dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#host.classList.add('dropping');
  }

  #dragLeave({ relatedTarget }: DragEvent): void {
    // Leaving one element for another is not leaving the place.
    if (relatedTarget === null || !this.#area.contains(relatedTarget as Node)) {
      this.#host.classList.remove('dropping');
    }
  }

  #drop(event: DragEvent): void {
    this.#host.classList.remove('dropping');
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#chooseFirst(event.dataTransfer.files);
  }

  /** What the reader should know of how the picture was read. */
  #note(note: string): void {
    this.#noted.textContent = note;
  }

  get #noted(): HTMLElement {
    return this.#host.querySelector('[data-note=picture]')!;
  }

  #complain(message: string): void {
    this.#message.textContent = message;
  }

  get #message(): HTMLElement {
    return this.#host.querySelector('[data-message=picture]')!;
  }
}
