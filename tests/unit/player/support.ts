import { createPlayer, type Clock, type Film, type Player } from '../../../src/lib/player/index.ts';

/** A clock that stands still until a test moves it. */
export class HandClock implements Clock {
  now = 0;
  #next = 1;
  readonly #timers = new Map<number, { readonly at: number; readonly callback: () => void }>();

  get pending(): number {
    return this.#timers.size;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    const handle = this.#next++;
    this.#timers.set(handle, { at: this.now + milliseconds, callback });
    return handle;
  }

  clearTimeout(handle: number): void {
    this.#timers.delete(handle);
  }

  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      const [first] = due.sort(([, a], [, b]) => a.at - b.at);
      if (first === undefined) break;
      this.#timers.delete(first[0]);
      this.now = first[1].at;
      first[1].callback();
    }
    this.now = end;
  }
}

export const film = (length: number, stepsPerWhole = 1, lead = 0): Film => ({
  length,
  stepsPerWhole,
  lead,
});

export function setUp(first: Film, start = 0) {
  const clock = new HandClock();
  const seen: string[] = [];
  const player: Player = createPlayer(
    first,
    clock,
    () => seen.push(`${player.step}${player.playing ? ' playing' : ''}`),
    start,
  );
  return { clock, seen, player };
}
