import { fromEntries, toEntries, type LabState } from '../../lib/lab/index.ts';
import { holdsState, readAddress, writeAddress, writeAddressNow } from '../page/address.ts';

/** The part of the address after `#`, which holds the state of the lab. */
export class LabAddress {
  readonly #note: HTMLElement;
  readonly #follow: () => void;

  /**
   * @param note Where it is said that a link is broken.
   * @param follow Called when another link to the lab is followed on this page.
   */
  constructor(note: HTMLElement, follow: () => void) {
    this.#note = note;
    this.#follow = follow;
  }

  start(): void {
    window.addEventListener('hashchange', this.#change);
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#change);
  }

  /** The state in the address; if that is broken, the defaults and a sentence for the reader. */
  read(): LabState {
    this.#note.textContent = '';
    try {
      return fromEntries(readAddress() ?? []);
    } catch (error) {
      this.#note.textContent = `This link is broken, so the lab starts as usual: ${(error as Error).message}`;
      return fromEntries([]);
    }
  }

  /** Writes the state, as soon as it has settled. */
  write(state: () => LabState): void {
    this.#note.textContent = '';
    writeAddress(() => toEntries(state()));
  }

  /** Writes it at once. @returns the whole address */
  writeNow(state: () => LabState): string {
    return writeAddressNow(() => toEntries(state()));
  }

  readonly #change = (): void => {
    if (holdsState()) this.#follow();
  };
}
