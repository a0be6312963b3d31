import { describe, expect, test } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { CANNY_FIRST, cannyModel, moved } from '../../../../src/lib/films/canny/model.ts';
import { cannySentence, cannyText, linesSentence } from '../../../../src/lib/films/canny/texts.ts';
import { matrixPicture } from '../../../../src/lib/photo/index.ts';

const photo = { width: 1640, height: 1190 };

describe('two thresholds', () => {
  test('come back from a link', () => {
    const session = new EditSession(cannyModel(photo), CANNY_FIRST);
    const state = { low: 0, high: 255, place: { x: 7, y: 8 } };
    session.change(state);
    const values = new URLSearchParams(session.write());
    const other = new EditSession(cannyModel(photo), CANNY_FIRST);
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    expect(other.state).toEqual(state);
  });

  test('are refused the wrong way round', () => {
    const session = new EditSession(cannyModel(photo), CANNY_FIRST);
    expect(() => session.change({ ...CANNY_FIRST, low: 90, high: 20 })).toThrow(
      'Low, 90, cannot be above high, 20.',
    );
  });

  test('push one another along when they are moved', () => {
    const thresholds = { low: 30, high: 80 };
    expect(moved('low', 50, thresholds)).toEqual({ low: 50, high: 80 });
    expect(moved('low', 90, thresholds)).toEqual({ low: 90, high: 90 });
    expect(moved('high', 10, thresholds)).toEqual({ low: 10, high: 10 });
  });

  test('are told in a sentence', () => {
    expect(cannySentence({ low: 30, high: 80 })).toBe(
      'Slopes above 80 stay, and so does what is above 30 and connected to them.',
    );
    expect(cannySentence({ low: 80, high: 80 })).toBe('One threshold, 80: what is above it stays.');
  });
});

describe('a pixel', () => {
  const thresholds = { low: 30, high: 80 };
  test.each([
    [{ slope: 90, thinned: 90, isLine: true }, 'above the high threshold: it stays'],
    [
      { slope: 90, thinned: 0, isLine: false },
      'a neighbour across the edge is at least as steep: it goes',
    ],
    [{ slope: 20, thinned: 0, isLine: false }, 'not above the low threshold: it goes'],
    [{ slope: 30, thinned: 30, isLine: false }, 'not above the low threshold: it goes'],
    [
      { slope: 50, thinned: 50, isLine: true },
      'between the thresholds and connected to a stronger one: it stays',
    ],
    [
      { slope: 50, thinned: 50, isLine: false },
      'between the thresholds, but connected to none above the high one: it goes',
    ],
  ])('%o: %s', (pixel, reason) => {
    expect(cannyText({ x: 2, y: 1 }, pixel, thresholds)).toBe(
      `At row 1, column 2, the slope is ${pixel.slope}, thinned ${pixel.thinned}; ${reason}.`,
    );
  });
});

test('what is left is counted', () => {
  const lines = matrixPicture(createMatrix(4, 2, [0, 255, 255, 0, 0, 0, 0, 0]));
  expect(linesSentence(lines)).toBe('2 pixels are left, 25% of the photo.');
});
