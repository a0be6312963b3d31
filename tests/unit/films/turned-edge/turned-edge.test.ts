import { describe, expect, test } from 'vitest';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { foundIn, SOFTNESSES, turnedEdge } from '../../../../src/lib/films/turned-edge/edge.ts';
import {
  errorPlot,
  errorsOf,
  largestErrors,
} from '../../../../src/lib/films/turned-edge/errors.ts';
import { TURNED_FIRST, turnedEdgeModel } from '../../../../src/lib/films/turned-edge/model.ts';
import { turnedSentence } from '../../../../src/lib/films/turned-edge/texts.ts';
import { OPERATORS } from '../../../../src/lib/vision/index.ts';

const rows = (degrees: number) => {
  const { width, data } = turnedEdge(degrees, 'sharp');
  return Array.from({ length: width }, (_, y) => [...data.subarray(y * width, (y + 1) * width)]);
};

describe('an edge', () => {
  test('that is not turned is black, half, white', () => {
    for (const row of rows(0)) expect(row).toEqual([0, 0, 0, 127.5, 255, 255, 255]);
  });

  test('that is turned by a quarter gets brighter downwards', () => {
    const middles = rows(90).map((row) => row[3]!);
    expect(middles.map(Math.round)).toEqual([0, 0, 0, 128, 255, 255, 255]);
  });

  test.each([7, 30, 45, 63.4])('turned by %d° covers its pixels as fine squares do', (degrees) => {
    const { width, data } = turnedEdge(degrees, 'sharp');
    const [across, down] = [
      Math.cos((degrees * Math.PI) / 180),
      Math.sin((degrees * Math.PI) / 180),
    ];
    const FINE = 50;
    data.forEach((level, i) => {
      let inside = 0;
      for (let n = 0; n < FINE * FINE; n++) {
        const x = (i % width) - 3.5 + ((n % FINE) + 0.5) / FINE;
        const y = Math.floor(i / width) - 3.5 + (Math.floor(n / FINE) + 0.5) / FINE;
        if (across * x + down * y > 0) inside += 1;
      }
      expect(Math.abs(level / 255 - inside / FINE ** 2)).toBeLessThan(0.02);
    });
  });
});

describe('the angle that is found', () => {
  test.each(SOFTNESSES)('is off the other way beyond 45 degrees, on a %s edge', (softness) => {
    const errors = errorsOf(softness);
    for (const operator of OPERATORS) {
      for (const degrees of [0, 10, 30, 45]) {
        expect(errors[operator][degrees]).toBeCloseTo(-errors[operator][90 - degrees]!, 3);
      }
    }
  });

  test('is the true one with its error', () => {
    const found = foundIn(turnedEdge(30, 'soft'), 30);
    for (const operator of OPERATORS) {
      expect(found[operator].degrees).toBeCloseTo(30 + found[operator].error, 9);
      expect(Math.abs(found[operator].error)).toBeLessThanOrEqual(
        largestErrors(errorsOf('soft'))[operator],
      );
    }
  });

  test('fits its plot', () => {
    for (const softness of SOFTNESSES) {
      const { y, lines } = errorPlot(errorsOf(softness));
      const values = lines.flatMap((line) => Array.from(line.values));
      expect(Math.min(...values)).toBeGreaterThan(y.domain[0]);
      expect(Math.max(...values)).toBeLessThan(y.domain[1]);
    }
  });

  test('is told in a sentence', () => {
    expect(turnedSentence(turnedEdgeModel.make({ angle: 45, softness: 'soft' }))).toBe(
      'A soft edge, turned by 45°. Its angle is off for Sobel by 0°, for Prewitt by 0° and for Scharr by 0°.',
    );
  });
});

test('comes back from its link, and no further than 90 degrees', () => {
  const session = new EditSession(turnedEdgeModel, TURNED_FIRST);
  const state = { angle: 71, softness: 'soft' } as const;
  session.change(state);
  const read = (text: string): object => {
    const values = new URLSearchParams(text);
    const other = new EditSession(turnedEdgeModel, TURNED_FIRST);
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    return other.state;
  };
  expect(read(String(new URLSearchParams(session.write())))).toEqual(state);
  expect(() => read('angle=91')).toThrow('Angle has to be a number from 0 to 90.');
});
