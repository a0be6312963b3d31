import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../src/lib/player/index.ts';

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

  it('puts a state in the place of the present one, without a step to go back', () => {
    const history = createHistory('a');
    history.replace('b');
    expect([history.present, history.canUndo]).toEqual(['b', false]);
    history.push('c');
    history.replace('d');
    history.undo();
    expect(history.present).toBe('b');
  });
});
