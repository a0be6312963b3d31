import { describe, expect, test } from 'vitest';
import { box, gaussian } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { BLUR_FIRST, blurKernel, blurModel } from '../../../../src/lib/films/blur/model.ts';
import { blurSentence } from '../../../../src/lib/films/blur/texts.ts';

const photo = { width: 1640, height: 1190 };

describe('a blur', () => {
  test('is the kernel of the library', () => {
    expect(blurKernel({ kind: 'gaussian', size: 9, sigma: 1.5 })).toEqual(gaussian(9, 1.5));
    expect(blurKernel({ kind: 'box', size: 5, sigma: 1.5 })).toEqual(box(5, 5));
  });

  test('comes back from its link', () => {
    const session = new EditSession(blurModel(photo), BLUR_FIRST);
    const state = {
      kind: 'box',
      size: 3,
      sigma: 4.5,
      average: 'light',
      place: { x: 7, y: 8 },
    } as const;
    session.change(state);
    const values = new URLSearchParams(session.write());
    const other = new EditSession(blurModel(photo), BLUR_FIRST);
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    expect(other.state).toEqual(state);
  });

  test('has no pixel beside the photo', () => {
    const session = new EditSession(blurModel({ width: 10, height: 10 }), BLUR_FIRST);
    const values = new URLSearchParams('at=10,3');
    const read = (): void =>
      session.read({ get: (name) => values.get(name), matrix: () => undefined });
    expect(read).toThrow('there is no pixel at 10,3');
  });
});

test.each([
  [{ kind: 'box', size: 3 }, 'A box of 3 × 3: 9 equal weights, each 1/9. It averages bytes.'],
  [
    { kind: 'box', size: 1, average: 'light' },
    'A box of 1 × 1: one weight of 1. It averages light: bytes are decoded first, and the result is encoded again.',
  ],
  [
    { size: 13 },
    'A Gaussian of 13 × 13, sigma 2. The kernel is large enough to hold nearly all of the bell. It averages bytes.',
  ],
  [
    { size: 5 },
    'A Gaussian of 5 × 5, sigma 2. It cuts off 37% of the bell: OpenCV would take 13 × 13. It averages bytes.',
  ],
] as const)('%o is told as "%s"', (changes, sentence) => {
  expect(blurSentence({ ...BLUR_FIRST, ...changes })).toBe(sentence);
});
