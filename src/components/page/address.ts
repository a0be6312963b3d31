/**
 * The page's address after `#`, which holds what is worth sharing: `#figure=worked-example&step=12`.
 * It speaks of one figure at a time, the one last touched; without `figure` it means the first one of
 * the page.
 */

type Entries = Readonly<Record<string, string>>;

/** Safari refuses more than 100 changes of the address in 30 seconds; like this there are 60. */
const PAUSE_IN_MS = 500;

let waiting: (() => Entries) | undefined;
let timer = 0;
/** When the address was last written. */
let written = -Infinity;

/**
 * Writes into the address, without a new entry in the browser's history. What comes soon after the last
 * writing waits until nothing more has come for a moment. All else is written at once: when a reader
 * reloads the page, Chromium takes the address before it tells the page.
 */
export function writeAddress(entries: () => Entries): void {
  forget();
  waiting = entries;
  if (performance.now() - written >= PAUSE_IN_MS) writeNow();
  else timer = window.setTimeout(writeNow, PAUSE_IN_MS);
}

/** Writes into the address at once. @returns the whole address, even if the browser refuses it */
export function writeAddressNow(entries: () => Entries): string {
  waiting = entries;
  writeNow();
  return new URL(hashOf(entries()), location.href).href;
}

const hashOf = (entries: Entries): string => `#${new URLSearchParams(entries)}`;

function writeNow(): void {
  const entries = waiting;
  if (entries === undefined) return;
  forget();
  written = performance.now();
  try {
    history.replaceState(history.state, '', hashOf(entries()));
  } catch {
    // Refused all the same: it is tried again when the reader leaves, or goes on.
    waiting = entries;
  }
}

function forget(): void {
  window.clearTimeout(timer);
  waiting = undefined;
}

// Who copies the address leaves the page for it, and who leaves it may come back to it.
for (const event of ['blur', 'beforeunload', 'pagehide', 'visibilitychange']) {
  window.addEventListener(event, writeNow);
}
// A link that is followed on the page is newer than what was to be written.
window.addEventListener('hashchange', forget);

/** Does the address hold more than the name of a place on the page? */
export function holdsState(): boolean {
  writeNow();
  return location.hash.includes('=');
}

/** The site writes links of 10,000 characters at most. To split one of a megabyte would stop the page. */
const LONGEST = 50_000;

const isTooLong = (): boolean => location.hash.length > LONGEST;

/**
 * What the address holds; undefined if it is no more than the name of a place on the page.
 *
 * @throws {RangeError} for more than 50,000 characters: of these nothing is read.
 */
export function readAddress(): URLSearchParams | undefined {
  if (!holdsState()) return undefined;
  const { hash } = location;
  if (isTooLong()) {
    throw new RangeError(`it has ${hash.length} characters, and the limit is ${LONGEST}.`);
  }
  return new URLSearchParams(hash.slice(1));
}

const isFirst = (host: HTMLElement): boolean => document.querySelector('[data-figure]') === host;

/**
 * The state that the address holds for a figure, or undefined if it speaks of another.
 *
 * @throws What `readAddress` throws, for the first figure: nobody knows which one was meant.
 */
export function readFigure(host: HTMLElement): URLSearchParams | undefined {
  if (isTooLong() && !isFirst(host)) return undefined;
  const state = readAddress();
  const figure = state?.get('figure');
  return figure === host.id || (figure === null && isFirst(host)) ? state : undefined;
}

/** Writes a figure's state into the address. */
export const writeFigure = (host: HTMLElement, state: () => Entries): void =>
  writeAddress(() => ({ figure: host.id, ...state() }));

/** The same at once. @returns the whole address */
export const writeFigureNow = (host: HTMLElement, state: () => Entries): string =>
  writeAddressNow(() => ({ figure: host.id, ...state() }));
