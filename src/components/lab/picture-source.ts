import { pictureName, SAMPLES, type SampleName } from '../../lib/lab/index.ts';
import { PictureError, type Picture } from '../../lib/pictures/index.ts';
import { offerAgain } from '../page/offer-again.ts';
import { decodePicture } from './decode.ts';
import { fetchFile } from './fetch-file.ts';
import { PassingError } from './passing-error.ts';

interface SourceEvents {
  opened(picture: OpenedPicture): void;
  /** What is wrong has been said. */
  failed(): void;
}

export interface OpenedPicture {
  readonly picture: Picture;
  /** For the name of a download: the file's name without its ending. */
  readonly name: string;
  /** Which sample it is, if it is one. */
  readonly sample: SampleName | undefined;
}

/**
 * Where pictures come from: the samples, a chosen file, or one that is dropped or pasted anywhere on
 * the page. Only the latest is opened; what goes wrong is said beside the buttons.
 */
export class PictureSource {
  readonly #host: HTMLElement;
  readonly #events: SourceEvents;
  #listening = new AbortController();
  /** Counts what was to be opened. */
  #latest = 0;
  /** Tries once more what was last to be opened. */
  again: () => void = () => undefined;

  constructor(host: HTMLElement, events: SourceEvents) {
    this.#host = host;
    this.#events = events;
    for (const { name } of SAMPLES) {
      this.#button(name).addEventListener('click', () => this.openSample(name));
    }
    const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
    input.addEventListener('change', () => {
      this.#openFirst(input.files);
      // So that choosing the same file again is a change, too.
      input.value = '';
    });
  }

  /** Begins to listen to the whole page. */
  start(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('paste', (event) => this.#paste(event), { signal });
    document.addEventListener('dragover', (event) => this.#dragOver(event), { signal });
    document.addEventListener('dragleave', (event) => this.#dragLeave(event), { signal });
    document.addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  /** Stops listening, and does not open what is still being loaded. */
  stop(): void {
    this.#listening.abort();
    this.#latest += 1;
  }

  openSample(name: SampleName): void {
    const file = (): Promise<Blob> =>
      fetchFile(this.#button(name).dataset['file']!).catch((error: unknown) => {
        const message = 'The sample picture could not be loaded. Are you connected?';
        throw new PassingError(message, { cause: error });
      });
    void this.#load(file, name, name);
  }

  #openFirst(files: Iterable<File> | null): void {
    const [file] = files ?? [];
    if (file !== undefined) void this.#load(() => Promise.resolve(file), pictureName(file.name));
  }

  async #load(file: () => Promise<Blob>, name: string, sample?: SampleName): Promise<void> {
    this.again = () => void this.#load(file, name, sample);
    this.#latest += 1;
    const number = this.#latest;
    this.#complain('');
    try {
      const { picture, note } = await decodePicture(await file());
      if (number !== this.#latest) return;
      for (const one of SAMPLES) {
        this.#button(one.name).ariaPressed = String(one.name === sample);
      }
      this.#note(note);
      this.#events.opened({ picture, name, sample });
    } catch (error) {
      if (number !== this.#latest) return;
      this.#complain(reasonOf(error as Error));
      const isFinal = error instanceof PictureError && !(error instanceof PassingError);
      if (!isFinal) offerAgain(this.#message, this.again);
      this.#events.failed();
    }
  }

  #paste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files;
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    this.#openFirst(files);
  }

  #dragOver(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#host.classList.add('dropping');
  }

  #dragLeave(event: DragEvent): void {
    // Leaving one element for another is not leaving the page.
    if (event.relatedTarget === null) this.#host.classList.remove('dropping');
  }

  #drop(event: DragEvent): void {
    this.#host.classList.remove('dropping');
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.#openFirst(event.dataTransfer.files);
  }

  #button(sample: SampleName): HTMLButtonElement {
    return this.#host.querySelector(`[data-sample=${sample}]`)!;
  }

  /** What the reader should know of how the picture was read. */
  #note(note: string): void {
    this.#host.querySelector('[data-note=picture]')!.textContent = note;
  }

  #complain(message: string): void {
    this.#message.textContent = message;
  }

  get #message(): HTMLElement {
    return this.#host.querySelector('[data-message=picture]')!;
  }
}

function reasonOf(error: Error): string {
  if (error instanceof PictureError) return error.message;
  return error instanceof RangeError
    ? 'This picture could not be opened: your browser ran short of memory for it.'
    : `This picture could not be opened: ${error.message}.`;
}
