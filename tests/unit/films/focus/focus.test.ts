import { describe, expect, test } from 'vitest';
import {
  correlate,
  createByteMatrix,
  laplacian,
  type ByteMatrix,
} from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  focusCurves,
  focusPlot,
  metered,
  readingOf,
} from '../../../../src/lib/films/focus/meter.ts';
import { FOCUS_FIRST, focusModel } from '../../../../src/lib/films/focus/model.ts';
import { focusSentence, meterText } from '../../../../src/lib/films/focus/texts.ts';
import { matrixPicture } from '../../../../src/lib/photo/index.ts';
import { addNoise, gaussianBlur, varianceOfLaplacian } from '../../../../src/lib/vision/index.ts';

/** Stripes and dots of the size of what a photo has. */
function scene(width: number, height: number): ByteMatrix {
  const image = createByteMatrix(width, height);
  image.data.forEach((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    image.data[i] = 60 + 8 * ((x >> 2) % 9) + 30 * ((y >> 3) % 3) + ((x * 7 + y * 13) % 11);
  });
  return image;
}

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
};

describe('the meter', () => {
  const image = scene(150, 120);
  const photo = matrixPicture({ ...image, data: Float32Array.from(image.data) });

  test.each([
    ['in the middle', { x: 75, y: 60 }],
    ['in a corner', { x: 3, y: 118 }],
  ])('%s says what the library makes of the whole photo, cut out', (_, place) => {
    const curves = focusCurves(photo, place);
    const window = metered(photo, place);
    for (const [noise, sigma] of [
      ['0', 0],
      ['0', 2.5],
      ['10', 0],
      ['5', 1.25],
    ] as const) {
      const border = 'replicate';
      const soft = sigma === 0 ? image : gaussianBlur(image, sigma, { border, output: 'bytes' });
      const added = { kind: 'gaussian', sigma: Number(noise), seed: 1 } as const;
      const seen = addNoise(soft, added, { output: 'bytes' });
      const { width, data } = correlate(seen, laplacian(), { border });
      const values = [...data].filter((_value, i) => {
        const [x, y] = [(i % width) - window.x, Math.floor(i / width) - window.y];
        return x >= 0 && y >= 0 && x < window.width && y < window.height;
      });
      expect(readingOf(curves, noise, sigma)).toBeCloseTo(variance(values), 6);
    }
  });

  test('of a photo that is smaller than its square is the variance of the whole', () => {
    const small = scene(40, 30);
    const whole = matrixPicture({ ...small, data: Float32Array.from(small.data) });
    const curves = focusCurves(whole, { x: 20, y: 15 });
    expect(readingOf(curves, '0', 0)).toBeCloseTo(
      varianceOfLaplacian(small, { border: 'replicate' }),
      6,
    );
  });

  test('fits its plot', () => {
    const curves = focusCurves(photo, { x: 75, y: 60 });
    const { y, lines } = focusPlot(curves);
    const most = Math.max(...lines.flatMap(({ values }) => Array.from(values)));
    expect(most).toBeLessThanOrEqual(y.domain[1]);
    expect(most).toBeGreaterThan(y.domain[1] / 5);
  });
});

test('is told in sentences', () => {
  expect(focusSentence({ sigma: 0, noise: '0' })).toBe('No blur, and no noise.');
  expect(focusSentence({ sigma: 0, noise: '5' })).toBe('No blur, but noise of 5 levels.');
  expect(focusSentence({ sigma: 1.25, noise: '10' })).toBe(
    'A blur of sigma 1.25, and then noise of 10 levels.',
  );
  expect(meterText({ x: 4, y: 2 }, 99.7)).toBe(
    'In the 64 by 64 pixels around row 2, column 4, the variance of the Laplacian is 99.7. A threshold of 100 would call that blurred.',
  );
  expect(meterText({ x: 4, y: 2 }, 812.4)).toContain(
    'is 812.4. A threshold of 100 would call that sharp.',
  );
});

test('comes back from its link', () => {
  const session = new EditSession(focusModel({ width: 10, height: 10 }), FOCUS_FIRST);
  const state = { sigma: 4.75, noise: '5', place: { x: 1, y: 9 } } as const;
  session.change(state);
  const values = new URLSearchParams(session.write());
  const other = new EditSession(focusModel({ width: 10, height: 10 }), FOCUS_FIRST);
  other.read({ get: (name) => values.get(name), matrix: () => undefined });
  expect(other.state).toEqual(state);
});
