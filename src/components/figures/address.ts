import { parseMatrix } from '../../lib/notation/index.ts';
import type { Point } from '../../lib/trace/index.ts';

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
  history.replaceState(history.state, '', `#${hash}`);
}

/**
 * "2,1" in an address as column 2, row 1; undefined where the address has none.
 *
 * @throws {SyntaxError | RangeError} if it is no pair of whole numbers.
 */
export function pairOf(text: string | null): Point | undefined {
  if (text === null) return undefined;
  const { values } = parseMatrix(text);
  const [x, y] = values;
  if (values.length !== 2 || !values.every(Number.isInteger)) {
    throw new RangeError(`"${text}" is no pair of whole numbers`);
  }
  return { x: x!, y: y! };
}
