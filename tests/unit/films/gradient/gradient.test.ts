import { describe, expect, test } from 'vitest';
import { createMatrix, magnitude } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { GRADIENT_FIRST, gradientModel } from '../../../../src/lib/films/gradient/model.ts';
import {
  ANGLE_SCALING,
  magnitudeScaling,
  signedScaling,
} from '../../../../src/lib/films/gradient/settings.ts';
import { largestSum, slopeAt, slopePlot } from '../../../../src/lib/films/gradient/slope.ts';
import { sideOf, slopeText, wheelText } from '../../../../src/lib/films/gradient/texts.ts';
import { hueAt, wheelPicture } from '../../../../src/lib/films/gradient/wheel.ts';
import { matrixPicture } from '../../../../src/lib/photo/index.ts';
import { direction, gradient, OPERATORS } from '../../../../src/lib/vision/index.ts';

const pixels = createMatrix(
  9,
  7,
  Array.from({ length: 63 }, (_, i) => (i * 37) % 256),
);
const photo = matrixPicture(pixels);
const at = (x: number, y: number): number => y * pixels.width + x;

describe('the slope at a pixel', () => {
  test.each(OPERATORS)('is the one of the library by %s, at the edge too', (operator) => {
    const { x, y } = gradient(pixels, operator, { border: 'replicate' });
    const [strength, angle] = [magnitude(x, y), direction(x, y)];
    for (const place of [
      { x: 4, y: 3 },
      { x: 0, y: 0 },
      { x: 8, y: 6 },
    ]) {
      const i = at(place.x, place.y);
      const slope = slopeAt(photo, place, operator);
      expect(slope).toMatchObject({ x: x.data[i], y: y.data[i] });
      expect(slope.magnitude).toBeCloseTo(strength.data[i]!, 3);
      expect(slope.degrees).toBeCloseTo((angle.data[i]! * 180) / Math.PI, 4);
    }
  });

  test('is told with its side, or as flat', () => {
    const place = { x: 5, y: 2 };
    expect(slopeText(place, { x: 3, y: -4, magnitude: 5, degrees: -53.13 })).toBe(
      'At row 2, column 5, gx is 3 and gy is −4: magnitude 5, direction −53°, brighter towards the upper right.',
    );
    const flat = { x: 0, y: 0, magnitude: 0, degrees: 0 };
    expect(slopeText(place, flat)).toBe(
      'At row 2, column 5, gx is 0 and gy is 0: flat, without a direction.',
    );
    expect(wheelText(flat)).toBe('Directions by hue');
  });

  test.each([
    [0, 'the right'],
    [90, 'the bottom'],
    [180, 'the left'],
    [-180, 'the left'],
    [-90, 'the top'],
    [-136, 'the upper left'],
  ])('%d° points to %s: y points down', (degrees, side) => {
    expect(sideOf(degrees)).toBe(side);
  });
});

describe('the slopes on the scan line', () => {
  const place = { x: 4, y: 3 };
  const row = (values: Float32Array) => [...values.subarray(at(0, 3), at(9, 3))];
  const { x, y } = gradient(pixels, 'sobel', { border: 'replicate' });

  test.each([
    ['x', row(x.data)],
    ['y', row(y.data)],
    ['magnitude', row(magnitude(x, y).data)],
    ['direction', row(magnitude(x, y).data)],
  ] as const)('seen as %s are those of the library', (view, values) => {
    const plot = slopePlot(photo, { view, operator: 'sobel' }, place);
    expect([...(plot.lines[0]!.values as Float32Array)]).toEqual(values);
    const [low, high] = plot.y.domain;
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });

  test('have an axis of the same length on a flat photo and near it', () => {
    const flat = matrixPicture(createMatrix(9, 7));
    const { domain } = slopePlot(flat, { view: 'x', operator: 'sobel' }, place).y;
    expect(domain).toEqual([-127.5, 127.5]);
  });
});

describe('gray levels and hues', () => {
  test.each([
    ['sobel', 1020],
    ['prewitt', 765],
    ['scharr', 4080],
  ] as const)('the largest sum of %s is %d', (operator, most) => {
    expect(largestSum(operator)).toBe(most);
    const { scale, offset } = signedScaling(operator);
    expect((most / 2) * scale + offset).toBe(255);
    expect((most / 2) * magnitudeScaling(operator).scale!).toBe(255);
  });

  test('the wheel is red to the right, and goes on clockwise as angles do', () => {
    const hues = [0, 1 / 3, 2 / 3, 1].map((turn) => hueAt(turn).map(Math.round));
    expect(hues).toEqual([
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });

  test('a picture has the hue of its angle, as bright as its magnitude', () => {
    const { scale = 1, offset = 0 } = ANGLE_SCALING;
    const angle = (120 * Math.PI) / 180;
    const angles = matrixPicture(createMatrix(2, 1, [offset, angle * scale + offset]));
    const strengths = matrixPicture(createMatrix(2, 1, [51, 255]));
    const [red, , , alpha, , green] = wheelPicture(angles, strengths).data;
    expect([red, green, alpha]).toEqual([51, 255, 255]);
  });
});

test('comes back from its link', () => {
  const state = {
    view: 'direction',
    operator: 'scharr',
    place: { x: 3, y: 5 },
  } as const;
  const session = new EditSession(gradientModel(photo), GRADIENT_FIRST);
  session.change(state);
  const values = new URLSearchParams(session.write());
  const other = new EditSession(gradientModel(photo), GRADIENT_FIRST);
  other.read({ get: (name) => values.get(name), matrix: () => undefined });
  expect(other.state).toEqual(state);
});
