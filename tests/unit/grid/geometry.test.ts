import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/lib/grid/index.ts';

describe('nearest', () => {
  it('stays in the area, and leaves what is in it', () => {
    const area = { x: -1, y: -1, width: 6, height: 5 };
    expect(nearest({ x: -3, y: 9 }, area)).toEqual({ x: -1, y: 3 });
    expect(nearest({ x: 2, y: 0 }, area)).toEqual({ x: 2, y: 0 });
  });
});
