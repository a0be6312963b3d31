import { describe, expect, test } from 'vitest';
import {
  correlate,
  createMatrix,
  rangeOf,
  RANGES,
  toBytes,
} from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { VIEWS } from '../../../../src/lib/films/output-range/scene.ts';
import { cutOf, cutScaling, type CuttingRange } from '../../../../src/lib/films/photo-range/cut.ts';
import {
  PHOTO_KERNELS,
  PHOTO_RANGE_FIRST,
  photoRangeModel,
} from '../../../../src/lib/films/photo-range/model.ts';
import { SIGN_SCALING, signPicture } from '../../../../src/lib/films/photo-range/signs.ts';
import { sumAt } from '../../../../src/lib/films/photo-range/sum-at.ts';
import { cutSentence, sumText, viewSentence } from '../../../../src/lib/films/photo-range/texts.ts';
import { matrixPicture } from '../../../../src/lib/photo/index.ts';

/** Every whole sum that a kernel of the figure can make, and more. */
const sums = createMatrix(
  2801,
  1,
  Array.from({ length: 2801 }, (_, index) => index - 1400),
);
const pictureOf = (bytes: Uint8ClampedArray) =>
  matrixPicture(createMatrix(sums.width, sums.height, bytes));

test.each(RANGES.filter((range): range is CuttingRange => range !== 'minmax'))(
  'what %s cuts off is counted from bytes as from the sums themselves',
  (range) => {
    const values = Array.from(sums.data, rangeOf(sums, range));
    const cut = cutOf(range, pictureOf(toBytes(sums, cutScaling(range))));
    expect(cut).toEqual({
      low: values.filter((value) => value < 0).length,
      high: values.filter((value) => value > 255).length,
    });
  },
);

describe('sign colours', () => {
  const { data } = signPicture(pictureOf(toBytes(sums, SIGN_SCALING)));
  const at = (sum: number) => [...data.slice(4 * (sum + 1400), 4 * (sum + 1401))];

  test('are white for nothing, and strong for strong sums', () => {
    expect(at(0)).toEqual([255, 255, 255, 255]);
    expect(at(400)).toEqual([0, 105, 127, 255]);
    expect(at(1400)).toEqual(at(400));
  });

  test('have stripes where a sum is negative', () => {
    const strong = [-1399, -1398, -1397, -1396].map(at);
    expect(strong.filter(([red]) => red === 255)).toHaveLength(1);
    expect(strong.filter(([red]) => red === 179)).toHaveLength(3);
  });
});

test('the sum at a pixel is that of the library, at the edge as well', () => {
  const gray = createMatrix(
    5,
    4,
    Array.from({ length: 20 }, (_, i) => (i * 83) % 251),
  );
  for (const kernel of Object.values(PHOTO_KERNELS)) {
    const { data } = correlate(gray, kernel);
    const found = Array.from(data, (_, i) =>
      sumAt(matrixPicture(gray), kernel, { x: i % 5, y: Math.floor(i / 5) }),
    );
    expect(found).toEqual([...data]);
  }
});

test('comes back from its link, and has no other view', () => {
  const begin = () =>
    new EditSession(photoRangeModel({ width: 800, height: 600 }), PHOTO_RANGE_FIRST);
  const read = (text: string) => {
    const values = new URLSearchParams(text);
    const session = begin();
    session.read({ get: (name) => values.get(name), matrix: () => undefined });
    return session;
  };
  const session = begin();
  const state = { kernel: 'laplacian', view: 'signs', place: { x: 7, y: 8 } } as const;
  session.change(state);
  expect(read(String(new URLSearchParams(session.write()))).state).toEqual(state);
  expect(() => read('view=stretch')).toThrow('there is no view “stretch”');
});

test.each([
  [{ low: 0, high: 0 }, 'Nothing is cut off.'],
  [{ low: 1200, high: 0 }, 'Cut off: 1,200 below 0, of 5,000 pixels.'],
  [{ low: 1200, high: 3 }, 'Cut off: 1,200 below 0 and 3 above 255, of 5,000 pixels.'],
])('%o is told as "%s"', (cut, sentence) => {
  expect(cutSentence(cut, 5000)).toBe(sentence);
});

test('a pixel is told with its sum and what is stored of it', () => {
  const text = (sum: number, view: (typeof VIEWS)[number]) =>
    sumText({ x: 3, y: 2 }, sum, view, 77);
  const begin = 'At row 2, column 3, the sum is ';
  expect(text(-60, 'clamp')).toBe(`${begin}−60, stored as 0, cut off.`);
  expect(text(-60, 'absolute')).toBe(`${begin}−60, stored as 60.`);
  expect(text(300, 'midgray')).toBe(`${begin}300, stored as 255, cut off.`);
  expect(text(300, 'minmax')).toBe(`${begin}300, stored as 77.`);
  expect(text(300, 'signs')).toBe(`${begin}300.`);
});

test('every view says what it makes of the sums', () => {
  expect(new Set(VIEWS.map(viewSentence)).size).toBe(VIEWS.length);
});
