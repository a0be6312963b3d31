import type { Picture } from '../../lib/pictures/index.ts';
import { decodePicture, PictureError } from './decode.ts';

export interface OpenedPicture {
  readonly picture: Picture;
  /** For the name of a download: the file's name without its ending. */
  readonly name: string;
  /** Name of the sample, if it is one. */
  readonly sample: string | undefined;
}

/**
 * Where pictures come from: the samples, a chosen file, one dropped or pasted anywhere on the page.
 * Only the picture asked for last is opened; what went wrong is said beside the buttons.
 */
export class PictureSource {
  readonly #host: HTMLElement;
  readonly #open: (opened: OpenedPicture) => void;
  readonly #listening = new AbortController();
  #latest = 0;

  constructor(host: HTMLElement, open: (opened: OpenedPicture) => void) {
    this.#host = host;
    this.#open = open;
    const { signal } = this.#listening;
    for (const button of this.#samples()) {
      button.addEventListener('click', () => this.openSample(button.dataset['sample']!), {
        signal,
      });
    }
    const input = host.querySelector<HTMLInputElement>('input[type=file]')!;
    input.addEventListener(
      'change',
      () => {
        this.#openFirst(input.files);
        // Choosing the same file again is a change, too.
        input.value = '';
      },
      { signal },
    );
    document.addEventListener('paste', (event) => this.#paste(event), { signal });
    document.addEventListener('dragover', (event) => this.#dragOver(event), { signal });
    document.addEventListener('dragleave', (event) => this.#dragLeave(event), { signal });
    document.addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  stop(): void {
    this.#listening.abort();
  }

  /** The names of the samples, the first one to be shown first. */
  get samples(): string[] {
    return this.#samples().map((button) => button.dataset['sample']!);
  }

  openSample(name: string): void {
    const button = this.#samples().find((one) => one.dataset['sample'] === name)!;
    const file = fetch(button.dataset['file']!).then((response) => {
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.blob();
    });
    const failed = new PictureError('The sample picture could not be loaded. Try it again.');
    void this.#load(
      file.catch(() => Promise.reject(failed)),
      name,
      name,
    );
  }

  #openFirst(files: Iterable<File> | null): void {
    const [file] = files ?? [];
    if (file === undefined) return;
    void this.#load(Promise.resolve(file), file.name.replace(/\.[^.]*$/, '') || 'picture');
  }

  async #load(file: Promise<Blob>, name: string, sample?: string): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    this.#say('');
    try {
      const picture = await decodePicture(await file);
      if (turn !== this.#latest) return;
      for (const button of this.#samples()) {
        button.ariaPressed = String(button.dataset['sample'] === sample);
      }
      this.#open({ picture, name, sample });
    } catch (error) {
      if (turn !== this.#latest) return;
      const message =
        error instanceof PictureError
          ? error.message
          : 'This picture could not be opened: your browser ran short of memory for it.';
      this.#say(message);
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

  #samples(): HTMLButtonElement[] {
    return [...this.#host.querySelectorAll<HTMLButtonElement>('[data-sample]')];
  }

  #say(message: string): void {
    this.#host.querySelector('[data-message=picture]')!.textContent = message;
  }
}
