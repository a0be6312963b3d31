/**
 * What a link holds of a figure: `#figure=worked-example&step=12`. One figure at a time, the one
 * last touched; an address without `figure` means the first figure of the page.
 */

const isFirst = (host: HTMLElement): boolean => document.querySelector('[data-figure]') === host;

/** The state that the page's address holds for a figure, or undefined if it speaks of another. */
export function readAddress(host: HTMLElement): URLSearchParams | undefined {
  if (!location.hash.includes('=')) return undefined;
  const state = new URLSearchParams(location.hash.slice(1));
  const figure = state.get('figure');
  return figure === host.id || (figure === null && isFirst(host)) ? state : undefined;
}

/** Writes a figure's state into the address, without a new entry in the browser's history. */
export function writeAddress(host: HTMLElement, state: Readonly<Record<string, string>>): void {
  const hash = new URLSearchParams({ figure: host.id, ...state });
  // Browsers object to many changes; to what stands there already none is needed.
  if (location.hash === `#${hash}`) return;
  history.replaceState(history.state, '', `#${hash}`);
}
