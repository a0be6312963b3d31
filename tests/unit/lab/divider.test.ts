import { describe, expect, test } from 'vitest';
import { shareAfterKey, shareText } from '../../../src/lib/lab/index.ts';

describe('shareAfterKey', () => {
  test.each([
    ['ArrowLeft', false, 0.48],
    ['ArrowDown', false, 0.48],
    ['ArrowRight', false, 0.52],
    ['ArrowUp', true, 0.6],
    ['PageDown', false, 0.4],
    ['PageUp', false, 0.6],
    ['Home', false, 0],
    ['End', false, 1],
  ])('%s, with Shift %s, leads from the middle to %d', (key, shiftKey, share) => {
    expect(shareAfterKey(0.5, { key, shiftKey })).toBeCloseTo(share);
  });

  test('stays within the frame', () => {
    expect(shareAfterKey(0.01, { key: 'ArrowLeft', shiftKey: false })).toBe(0);
    expect(shareAfterKey(0.95, { key: 'PageUp', shiftKey: false })).toBe(1);
  });

  test('leaves other keys alone', () => {
    expect(shareAfterKey(0.5, { key: 'Tab', shiftKey: false })).toBeUndefined();
  });
});

test('both parts are named', () => {
  expect(shareText(0.484)).toBe('48% original, 52% result');
});
