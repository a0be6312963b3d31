import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { differenceOf } from '../../../../src/lib/films/differences/difference.ts';
import { shadeOf } from '../../../../src/lib/films/differences/map.ts';
import {
  DIFFERENCES_FIRST,
  differencesModel,
  type DifferencesState,
} from '../../../../src/lib/films/differences/model.ts';
import { pairText, countSentence } from '../../../../src/lib/films/differences/texts.ts';

const size = { width: 5, height: 4 };
const flat = new Uint8Array(20).fill(7);
const changed = (...changes: [index: number, value: number][]): Uint8Array => {
  const bytes = flat.slice();
  for (const [index, value] of changes) bytes[index] = value;
  return bytes;
};

describe('where two pictures differ', () => {
  test('is nowhere if they are the same', () => {
    expect(differenceOf(flat, flat, size)).toEqual({ pixels: 0, most: 0, depth: -1 });
  });

  test('is counted, with the largest difference, and how far from the edge it goes', () => {
    // Row 0, column 4 lies at the edge; row 2, column 2 one pixel from it.
    const other = changed([4, 9], [12, 4]);
    expect(differenceOf(flat, other, size)).toEqual({ pixels: 2, most: 3, depth: 1 });
    expect(differenceOf(other, flat, size)).toEqual({ pixels: 2, most: 3, depth: 1 });
  });

  test('is not asked of pictures of different sizes', () => {
    expect(() => differenceOf(flat, new Uint8Array(19), size)).toThrow(
      'received 19 bytes; pass 5 times 4',
    );
  });
});

test('the map is black where they agree, and never darker for a larger difference', () => {
  expect(shadeOf(0)).toBe(0);
  expect(shadeOf(-1)).toBe(shadeOf(1));
  const apart = fc.integer({ min: 1, max: 254 });
  fc.assert(
    fc.property(apart, (levels) => {
      expect(shadeOf(levels)).toBeGreaterThan(50);
      expect(shadeOf(levels + 1)).toBeGreaterThanOrEqual(shadeOf(levels));
    }),
  );
});

test.each([
  [{ pixels: 0, most: 0, depth: -1 }, 'They agree at all 2,000,000 pixels.'],
  [
    { pixels: 900, most: 1, depth: 0 },
    '900 of 2,000,000 pixels differ (0.045%), by 1 gray level, all of them at the very edge.',
  ],
  [
    { pixels: 30_000, most: 12, depth: 2 },
    '30,000 of 2,000,000 pixels differ (1.5%), by up to 12 gray levels, all of them within 3 pixels of the edge.',
  ],
  [
    { pixels: 3, most: 2, depth: 400 },
    '3 of 2,000,000 pixels differ (less than 0.001%), by up to 2 gray levels, all over the photo.',
  ],
])('%o is told as "%s"', (difference, sentence) => {
  expect(countSentence(difference, 2_000_000)).toBe(sentence);
});

test('a link brings kernel, program and pixel, and says which it does not know', () => {
  const photo = { width: 1640, height: 1190 };
  const state = { kernel: 'sobel_y', other: 'border', place: { x: 7, y: 8 } } as const;
  const session = new EditSession(differencesModel(photo), DIFFERENCES_FIRST);
  session.change(state);
  const read = (text: Record<string, string> | string): DifferencesState => {
    const values = new URLSearchParams(text);
    const other = new EditSession(differencesModel(photo), DIFFERENCES_FIRST);
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    return other.state;
  };
  expect(read(session.write())).toEqual(state);
  expect(() => read('kernel=mean')).toThrow('there is no kernel “mean”');
  expect(() => read('other=none')).toThrow('there is no other “none”');
});

test('a pixel is told as both programs have it', () => {
  expect(pairText({ x: 3, y: 2 }, 33, 33, 34)).toBe(
    'At row 2, column 3, 33 becomes 33 in one program, and 34 in OpenCV.',
  );
  expect(pairText({ x: 3, y: 2 }, 33, 35, 35)).toBe(
    'At row 2, column 3, 33 becomes 35 in one program, and in OpenCV.',
  );
});
