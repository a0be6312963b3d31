import { NO_PROGRESS, type Progress } from './progress.ts';
import { readText, toText } from './progress-file.ts';

/** What of the browser's storage is needed here. Any call may throw: storage is full, or blocked. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** The two texts that are kept. */
export interface KeptTexts {
  readonly progress: string | null;
  /** What could not be read as progress. It is not deleted, but set aside. */
  readonly aside: string | null;
}

/** What is known of the progress and of where it is kept. */
export interface Kept {
  /** With what could not be kept yet. */
  readonly progress: Progress;
  readonly texts: KeptTexts;
  /** Why changes are not kept on this device. */
  readonly trouble?: 'unavailable' | 'newer';
}

type Change = (progress: Progress) => Progress;

export const KEYS = {
  progress: 'tiny-matrix-progress',
  aside: 'tiny-matrix-progress-damaged',
} as const;

/**
 * Keeps progress in a storage that tabs share, may fail, and may hold what another version wrote.
 *
 * A change is made to what the storage holds at that moment, never to what this tab read before. One
 * that cannot be kept waits, and is made again with the next one. Two tabs do not lose each other's
 * changes if each calls `settle` and `exchange` under a lock.
 */
export class KeptProgress {
  readonly #storage: () => TextStorage;
  #waiting: Change[] = [];
  #texts: KeptTexts = { progress: null, aside: null };

  /** @param storage Gives the storage; may throw as well. */
  constructor(storage: () => TextStorage) {
    this.#storage = storage;
  }

  /** Takes down a change, for `settle` to make. */
  add(change: Change): void {
    this.#waiting.push(change);
  }

  /** Makes the changes that wait, and tells how things stand. Throws nothing. */
  settle(): Kept {
    try {
      const storage = this.#storage();
      this.#texts = textsIn(storage);
      const { progress, texts, newer } = this.#next();
      if (newer) return { progress, texts, trouble: 'newer' };
      put(storage, texts, this.#texts);
      this.#texts = texts;
      this.#waiting = [];
      return { progress, texts };
    } catch {
      return { progress: this.#next().progress, texts: this.#texts, trouble: 'unavailable' };
    }
  }

  /**
   * Puts other texts, or none, in the place of those that are kept: all of them or, if that fails,
   * nothing. What waited to be kept is part of what is replaced.
   *
   * @returns what was kept before; nothing if it could not be replaced.
   */
  exchange(change: (before: KeptTexts) => KeptTexts): KeptTexts | undefined {
    try {
      const storage = this.#storage();
      this.#texts = textsIn(storage);
      const { texts } = this.#next();
      put(storage, change(texts), this.#texts);
      this.#waiting = [];
      return texts;
    } catch {
      return undefined;
    }
  }

  /** What the kept texts become by the changes that wait; those of a newer version stay as they are. */
  #next(): { progress: Progress; texts: KeptTexts; newer: boolean } {
    const { progress: text, aside } = this.#texts;
    const { progress, state } =
      text === null ? { progress: NO_PROGRESS, state: 'sound' } : readText(text);
    const changed = this.#waiting.reduce((now, change) => change(now), progress);
    const newer = state === 'newer';
    const damaged = state === 'damaged';
    return {
      progress: changed,
      texts: {
        progress: newer || (changed === progress && !damaged) ? text : toText(changed),
        aside: damaged ? [aside, text].filter((one) => one !== null).join('\n') : aside,
      },
      newer,
    };
  }
}

const textsIn = (storage: TextStorage): KeptTexts => ({
  progress: storage.getItem(KEYS.progress),
  aside: storage.getItem(KEYS.aside),
});

/** Writes both or none; what is set aside first, so that nothing is overwritten before that. */
function put(storage: TextStorage, texts: KeptTexts, before: KeptTexts): void {
  write(storage, KEYS.aside, texts.aside, before.aside);
  try {
    write(storage, KEYS.progress, texts.progress, before.progress);
  } catch (error) {
    write(storage, KEYS.aside, before.aside, texts.aside);
    throw error;
  }
}

function write(
  storage: TextStorage,
  key: string,
  text: string | null,
  before: string | null,
): void {
  if (text === before) return;
  if (text === null) storage.removeItem(key);
  else storage.setItem(key, text);
}
