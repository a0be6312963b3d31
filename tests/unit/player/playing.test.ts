import { describe, expect, it } from 'vitest';
import { createPlayer, type Player } from '../../../src/lib/player/index.ts';
import { film, HandClock, setUp } from './support.ts';

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
