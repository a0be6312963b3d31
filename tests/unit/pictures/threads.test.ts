import { describe, expect, it } from 'vitest';
import { threadsFor } from '../../../src/lib/pictures/index.ts';

describe('threadsFor', () => {
  const shared = { cores: 8, isShared: true };
  const copying = { cores: 8, isShared: false };

  it.each([
    [0.1, 1, 1],
    [2.9, 1, 1],
    [3, 2, 1],
    [5.9, 3, 1],
    [6, 4, 2],
    [9, 4, 3],
    [1000, 4, 4],
  ])('for %d ms takes %d threads with shared memory, %d without', (milliseconds, more, fewer) => {
    expect(threadsFor(milliseconds, shared)).toBe(more);
    expect(threadsFor(milliseconds, copying)).toBe(fewer);
  });

  it('takes no more than there are cores', () => {
    expect(threadsFor(1000, { cores: 1, isShared: true })).toBe(1);
    expect(threadsFor(1000, { cores: 2, isShared: true })).toBe(2);
    expect(threadsFor(1000, { cores: 3, isShared: false })).toBe(3);
  });

  it('leaves a core to the page for work that is shorter than a frame', () => {
    expect(threadsFor(15, { cores: 2, isShared: true })).toBe(1);
    expect(threadsFor(16, { cores: 2, isShared: true })).toBe(2);
    expect(threadsFor(15, { cores: 3, isShared: true })).toBe(2);
  });
});
