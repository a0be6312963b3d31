import {
  persistentAtom,
  setPersistentEngine,
  windowPersistentEvents,
} from '@nanostores/persistent';
import { atom } from 'nanostores';
import {
  fromText,
  isFromNewerVersion,
  NO_PROGRESS,
  toText,
  type Progress,
} from '../../lib/course/index.ts';

const KEY = 'tiny-matrix-progress';

/** Why progress cannot be kept on this device, in a sentence; empty while it can. */
export const $trouble = atom('');

const NOT_KEPT =
  'Your progress cannot be kept on this device: its storage is full or blocked. Everything else works.';

/** The browser's storage, which may be blocked or full: then the store lives on in memory. */
function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    $trouble.set(NOT_KEPT);
    return otherwise;
  }
}

setPersistentEngine(
  new Proxy<Record<string, string>>(
    {},
    {
      has: (_, key) => attempt(() => localStorage.getItem(String(key)) !== null, false),
      get: (_, key) => attempt(() => localStorage.getItem(String(key)) ?? undefined, undefined),
      set: (_, key, value: string) => {
        attempt(() => {
          const kept = localStorage.getItem(String(key));
          // What a newer version of the site wrote is read by that one, and left alone here.
          if (kept === null || !isFromNewerVersion(kept)) localStorage.setItem(String(key), value);
        }, undefined);
        return true;
      },
      deleteProperty: (_, key) => {
        attempt(() => localStorage.removeItem(String(key)), undefined);
        return true;
      },
    },
  ),
  windowPersistentEvents,
);

function decode(text: string): Progress {
  try {
    return fromText(text);
  } catch (error) {
    if (error instanceof RangeError) {
      $trouble.set(
        'Your progress on this device was written by a newer version of this site. It is left as it is, and what you do now is not added to it.',
      );
    }
    return NO_PROGRESS;
  }
}

/** The reader's progress, the same in every open tab. */
export const $progress = persistentAtom<Progress>(KEY, NO_PROGRESS, { encode: toText, decode });

/** Changes the progress. */
export function update(change: (progress: Progress) => Progress): void {
  const next = change($progress.get());
  if (next !== $progress.get()) $progress.set(next);
}
