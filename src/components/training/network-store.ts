import {
  keptText,
  readKept,
  type KeptTraining,
} from '../../lib/films/tiny-network/kept-training.ts';
import { readNetwork, type Network } from '../../lib/learning/index.ts';
import { inTime } from '../page/in-time.ts';

const KEY = 'tiny-matrix-network';

/** The network that the figures of a page use: the reader's own, or the one that comes with the page. */
export interface InUse {
  readonly network: Network;
  /** It is in training: what takes long is left for later. */
  readonly isTraining: boolean;
}

type Follower = (inUse: InUse) => void;
const followers = new Set<Follower>();
let present: InUse | undefined;

/** The weights that come with the page; loaded once. */
export async function shippedNetwork(): Promise<Network> {
  const { default: text } = await inTime(import('../../lib/films/tiny-network/trained.json?raw'));
  return readNetwork(text);
}

/** What was kept of the reader's training. @throws {Error} if it cannot be read */
export function keptTraining(): KeptTraining | undefined {
  const text = localStorage.getItem(KEY);
  return text === null ? undefined : readKept(text);
}

/** Keeps a training in the place of the one before. @throws {Error} where there is no room */
export const keepTraining = (training: KeptTraining): void =>
  localStorage.setItem(KEY, keptText(training));

/** The reader wants another one. */
export function forgetTraining(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A storage that is blocked holds nothing.
  }
}

/** Uses a network from now on, in all figures of the page. */
export function useNetwork(inUse: InUse): void {
  present = inUse;
  for (const follower of followers) follower(inUse);
}

/**
 * Tells which network is in use, now and whenever it changes; at first the one that is kept, or that
 * comes with the page.
 *
 * @returns what ends it
 * @throws {Error} if no network can be had
 */
export async function followNetwork(follower: Follower): Promise<() => void> {
  if (present === undefined) {
    const network = keptNetwork() ?? (await shippedNetwork());
    present ??= { network, isTraining: false };
  }
  followers.add(follower);
  follower(present);
  return () => followers.delete(follower);
}

/** One that cannot be read is spoken of where it was trained. */
function keptNetwork(): Network | undefined {
  try {
    return keptTraining()?.network;
  } catch {
    return undefined;
  }
}
