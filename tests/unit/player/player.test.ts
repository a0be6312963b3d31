import { describe, expect, it } from 'vitest';
import { createPlayer, type Film } from '../../../src/lib/player/index.ts';
import { film, HandClock, setUp } from './support.ts';

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

describe('a player with another film', () => {
  it('stays at its step as far as that exists', () => {
    const { player, seen } = setUp(film(10), 6);
    player.load(film(20));
    expect(player.step).toBe(6);
    player.load(film(5));
    expect(player.step).toBe(4);
    expect(seen).toEqual(['6', '4']);
  });

  it('is shown from the step that is asked for, at once', () => {
    const { player, seen } = setUp(film(10), 6);
    player.load(film(20), 12);
    expect(player).toMatchObject({ step: 12, length: 20 });
    player.load(film(3), 12);
    expect(player).toMatchObject({ step: 2, length: 3 });
    expect(seen).toEqual(['12', '2']);
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

describe('how far it has come', () => {
  it('is a step of all steps, or so many pixels done', () => {
    const { player } = setUp(film(9, 4, 1));
    expect(player.where).toBe('Step 0 of 8');
    player.pace = 'whole';
    const wheres = [0, 1, 3, 4, 5, 7, 8].map((step) => {
      player.seek(step);
      return player.where;
    });
    const done = [0, 0, 0, 1, 1, 1, 2];
    expect(wheres).toEqual(done.map((pixels) => `Pixel ${pixels} of 2`));
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
