import { describe, expect, it } from 'vitest';
import {
  createHistory,
  createPlayer,
  type Clock,
  type Film,
  type Player,
} from '../../../src/lib/player/index.ts';

/** A clock that stands still until a test moves it. */
class HandClock implements Clock {
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

const film = (length: number, stepsPerWhole = 1, lead = 0): Film => ({
  length,
  stepsPerWhole,
  lead,
});

function setUp(first: Film, start = 0) {
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

/** The steps that coarse moves lead through, from a step on. */
function wholes(first: Film, start: number, direction: 1 | -1, count: number): number[] {
  const { player } = setUp(first, start);
  return Array.from({ length: count }, () => {
    player.move(direction, 'whole');
    return player.step;
  });
}

describe('a player at rest', () => {
  it('stands at step 0, or where it was told to start', () => {
    expect(setUp(film(10)).player.step).toBe(0);
    expect(setUp(film(10), 4).player.step).toBe(4);
    expect(setUp(film(10)).player).toMatchObject({ playing: false, pace: 'step', speed: 2 });
  });

  it('seeks any step, held within the film', () => {
    const { player, seen } = setUp(film(10));
    player.seek(7);
    expect(player.step).toBe(7);
    player.seek(99);
    expect(player.step).toBe(9);
    player.seek(-3);
    expect(player.step).toBe(0);
    expect(seen).toEqual(['7', '9', '0']);
  });

  it('keeps quiet if nothing changes', () => {
    const { player, seen, clock } = setUp(film(10));
    player.seek(0);
    player.move(-1);
    player.pause();
    expect(seen).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('moves by steps, and stops at both ends', () => {
    const { player } = setUp(film(3));
    const steps = ([1, 1, 1, -1, -1, -1] as const).map((direction) => {
      player.move(direction);
      return player.step;
    });
    expect(steps).toEqual([1, 2, 2, 1, 0, 0]);
  });

  it('moves by wholes from last step to last step', () => {
    expect(wholes(film(12, 4), 0, 1, 4)).toEqual([3, 7, 11, 11]);
    expect(wholes(film(12, 4), 5, 1, 2)).toEqual([7, 11]);
    expect(wholes(film(12, 4), 11, -1, 4)).toEqual([7, 3, 0, 0]);
    expect(wholes(film(12, 4), 5, -1, 2)).toEqual([3, 0]);
    expect(wholes(film(12, 4), 4, -1, 2)).toEqual([3, 0]);
  });

  it('moves by wholes after a lead that belongs to none', () => {
    expect(wholes(film(9, 4, 1), 0, 1, 3)).toEqual([4, 8, 8]);
    expect(wholes(film(9, 4, 1), 1, 1, 2)).toEqual([4, 8]);
    expect(wholes(film(9, 4, 1), 8, -1, 3)).toEqual([4, 0, 0]);
    expect(wholes(film(9, 4, 1), 6, -1, 2)).toEqual([4, 0]);
  });

  it('moves at its own pace unless told another', () => {
    const { player } = setUp(film(12, 4));
    player.pace = 'whole';
    player.move(1);
    expect(player.step).toBe(3);
    player.move(1, 'step');
    expect(player.step).toBe(4);
    player.move(1);
    expect(player.step).toBe(7);
  });
});

describe('a player at work', () => {
  it('makes two steps a second and stops at the end', () => {
    const { player, seen, clock } = setUp(film(4));
    player.play();
    expect(seen).toEqual(['0 playing']);
    clock.advance(499);
    expect(player.step).toBe(0);
    clock.advance(1);
    expect(player.step).toBe(1);
    clock.advance(500);
    expect(player.step).toBe(2);
    clock.advance(500);
    expect(player).toMatchObject({ step: 3, playing: false });
    expect(seen).toEqual(['0 playing', '1 playing', '2 playing', '3 playing', '3']);
    expect(clock.pending).toBe(0);
    clock.advance(5000);
    expect(seen).toHaveLength(5);
  });

  it('begins again from the start when it stands at the end', () => {
    const { player, clock } = setUp(film(3), 2);
    player.play();
    expect(player).toMatchObject({ step: 0, playing: true });
    clock.advance(1000);
    expect(player).toMatchObject({ step: 2, playing: false });
  });

  it('goes on from where it stands', () => {
    const { player, clock } = setUp(film(10), 5);
    player.play();
    clock.advance(500);
    expect(player.step).toBe(6);
  });

  it('leaves no timer behind when it is paused', () => {
    const { player, seen, clock } = setUp(film(10));
    player.play();
    clock.advance(700);
    expect(clock.pending).toBe(1);
    player.pause();
    expect(clock.pending).toBe(0);
    clock.advance(5000);
    expect(player).toMatchObject({ step: 1, playing: false });
    expect(seen.at(-1)).toBe('1');
  });

  it('keeps a single timer however often it is told to play', () => {
    const { player, clock } = setUp(film(10));
    player.play();
    player.play();
    expect(clock.pending).toBe(1);
    clock.advance(500);
    expect(player.step).toBe(1);
    player.pause();
    player.play();
    expect(clock.pending).toBe(1);
  });

  it('may be paused by whoever watches it', () => {
    const clock = new HandClock();
    const player: Player = createPlayer(film(10), clock, () => {
      if (player.step === 2) player.pause();
    });
    player.play();
    clock.advance(5000);
    expect(player).toMatchObject({ step: 2, playing: false });
    expect(clock.pending).toBe(0);
  });

  it('takes another speed with the next step', () => {
    const { player, clock } = setUp(film(10));
    player.speed = 4;
    player.play();
    clock.advance(250);
    expect(player.step).toBe(1);
    player.speed = 1;
    clock.advance(250);
    expect(player.step).toBe(2);
    clock.advance(999);
    expect(player.step).toBe(2);
    clock.advance(1);
    expect(player.step).toBe(3);
  });

  it('plays whole after whole at the coarse pace', () => {
    const { player, seen, clock } = setUp(film(12, 4));
    player.pace = 'whole';
    player.play();
    clock.advance(5000);
    expect(seen).toEqual(['0 playing', '3 playing', '7 playing', '11 playing', '11']);
  });

  it('stops after a moment with a film of a single step', () => {
    const { player, clock } = setUp(film(1));
    player.play();
    clock.advance(500);
    expect(player).toMatchObject({ step: 0, playing: false });
    expect(clock.pending).toBe(0);
  });
});

describe('a player with another film', () => {
  it('stays at its step as far as that exists', () => {
    const { player, seen } = setUp(film(10), 6);
    player.load(film(20));
    expect(player.step).toBe(6);
    player.load(film(5));
    expect(player.step).toBe(4);
    expect(seen).toEqual(['6', '4']);
  });

  it('is held within the new film', () => {
    const { player } = setUp(film(5));
    player.load(film(20, 5));
    player.seek(99);
    expect(player.step).toBe(19);
    player.move(-1, 'whole');
    expect(player.step).toBe(14);
  });

  it('plays on, and stops at the end of a shorter one', () => {
    const { player, clock } = setUp(film(10), 6);
    player.play();
    player.load(film(9));
    expect(player).toMatchObject({ step: 6, playing: true });
    player.load(film(3));
    expect(player.step).toBe(2);
    clock.advance(500);
    expect(player).toMatchObject({ step: 2, playing: false });
    expect(clock.pending).toBe(0);
  });
});

describe('a history', () => {
  it('goes back state by state to the first, and no further', () => {
    const history = createHistory('a');
    expect([history.present, history.canUndo]).toEqual(['a', false]);
    history.push('b');
    history.push('c');
    expect([history.present, history.canUndo]).toEqual(['c', true]);
    history.undo();
    expect([history.present, history.canUndo]).toEqual(['b', true]);
    history.undo();
    history.undo();
    expect([history.present, history.canUndo]).toEqual(['a', false]);
  });

  it('forgets what it has undone', () => {
    const history = createHistory('a');
    history.push('b');
    history.undo();
    history.push('c');
    expect(history.present).toBe('c');
    history.undo();
    expect(history.present).toBe('a');
  });

  it('keeps the last 200 states', () => {
    const history = createHistory(0);
    for (let state = 1; state <= 250; state++) history.push(state);
    expect(history.present).toBe(250);
    for (let back = 0; back < 300; back++) history.undo();
    expect(history.present).toBe(51);
    expect(history.canUndo).toBe(false);
  });
});

describe('where a move on leads', () => {
  it('is told before it is made, at either pace, and held at the end', () => {
    const player = createPlayer(
      { length: 8, stepsPerWhole: 4, lead: 0 },
      new HandClock(),
      () => undefined,
    );
    expect(player.next).toBe(1);
    player.pace = 'whole';
    expect(player.next).toBe(3);
    player.seek(7);
    expect(player.next).toBe(7);
    expect(player.step).toBe(7);
  });
});
