import {
  KeptProgress,
  KEYS,
  type Kept,
  type KeptTexts,
  type Progress,
} from '../../lib/course/index.ts';

type Follower = (kept: Kept) => void;

const store = new KeptProgress(() => localStorage);
const followers = new Set<Follower>();
let kept = store.settle();

/** The reader's progress and how it is kept, the same in every open tab. */
export const keptNow = (): Kept => kept;

/** Tells how things stand, now and whenever that may have changed. @returns what ends it */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  follower(kept);
  return () => followers.delete(follower);
}

/** Why what the reader does now is not kept, in a sentence; empty if it is. */
export function troubleOf({ trouble }: Kept): string {
  if (trouble === 'unavailable') {
    return 'Your progress cannot be kept on this device: its storage is full or blocked. Everything else works.';
  }
  if (trouble === 'newer') {
    return 'Your progress on this device was written by a newer version of this site. It is left as it is, and what you do now is not added to it.';
  }
  return '';
}

/** What a page says of it where answers are given: what is wrong now, or was once and is not settled. */
export function noticeOf(kept: Kept): string {
  const aside =
    'Some of your progress on this device could not be read. It has been set aside: see “Your progress” below.';
  return troubleOf(kept) || (kept.texts.aside === null ? '' : aside);
}

/** Changes the progress. */
export function update(change: (progress: Progress) => Progress): void {
  store.add(change);
  void settle();
}

/** Replaces what is kept. @returns what it was; nothing if it could not be replaced. */
export async function exchange(
  change: (before: KeptTexts) => KeptTexts,
): Promise<KeptTexts | undefined> {
  const before = await locked(() => store.exchange(change));
  await settle();
  return before;
}

function settle(): Promise<void> {
  return locked(() => {
    kept = store.settle();
    for (const follower of followers) follower(kept);
  });
}

/**
 * Acts while no other tab does: what it reads is then still there when it writes. Where the browser
 * has no locks, or refuses one, reading and writing follow each other at once.
 */
async function locked<Result>(act: () => Result): Promise<Result> {
  try {
    return await navigator.locks.request(KEYS.progress, act);
  } catch {
    return act();
  }
}

// Another tab has changed it, or this page comes back from the browser's memory.
addEventListener('storage', () => void settle());
addEventListener('pageshow', () => void settle());
// An answer is not lost by leaving before the lock is there.
addEventListener('pagehide', () => void store.settle());
