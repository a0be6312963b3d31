import { describe, expect, test } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { filters } from '../../../../src/lib/films/linearity/filters.ts';
import { linearityModel } from '../../../../src/lib/films/linearity/model.ts';
import { linearityScene } from '../../../../src/lib/films/linearity/scene.ts';

const a = matrixFromRows([
  [80, 80, 20],
  [80, 80, 20],
  [80, 80, 110],
]);
const b = matrixFromRows([
  [10, 10, 90],
  [10, 10, 10],
  [60, 60, 60],
]);

test('the maximum is the largest of the pixels around', () => {
  expect([...filters.maximum(b).data]).toEqual([10, 90, 90, 60, 90, 90, 60, 60, 60]);
});

describe('the test for linearity', () => {
  const { grids, sentence, textAt } = linearityScene(a, b, 'maximum');
  const grid = (part: string) => grids.find((one) => one.part === part)!;

  test('marks in both results the pixels that break the law, and no others', () => {
    for (const part of ['of-sum', 'sum-of']) {
      const broken = grid(part).cells.filter(({ marks }) => marks?.includes('broken'));
      const differing = grid('of-sum').cells.filter(
        ({ text }, i) => text !== grid('sum-of').cells[i]!.text,
      );
      expect(broken.map(({ x, y }) => [x, y])).toEqual(differing.map(({ x, y }) => [x, y]));
      expect(broken.length).toBeGreaterThan(0);
      expect(broken[0]!.label).toMatch(/, not the same$/);
    }
  });

  test('says at how many pixels, and what one comes to', () => {
    expect(sentence).toMatch(/^Maximum: the two ways differ at \d of 9 pixels, so no kernel/);
    expect(textAt({ x: 1, y: 0 })).toBe('Row 0, column 1: added first, 110; filtered first, 170.');
  });

  test('finds nothing in a mean', () => {
    const odd = createMatrix(3, 3, [0.1, 0.7, 31, 1e-3, 255, 3, 7, 0.3, 12]);
    expect(linearityScene(a, odd, 'mean').sentence).toBe(
      'Mean: both ways give the same, at all 9 pixels.',
    );
  });
});

describe('its model', () => {
  test('refuses images of two sizes', () => {
    const make = () => linearityModel.make({ a, b: createMatrix(2, 3), filter: 'mean' });
    expect(make).toThrow('they would be 3 by 3 and 2 by 3');
  });

  test('has the images and the filter in its link', () => {
    const first = { a, b, filter: 'median' } as const;
    const session = new EditSession(linearityModel, first);
    expect(session.linkMatrices).toEqual(['a', 'b']);
    session.change({ a, b: a, filter: 'threshold' });
    const written = session.write();
    expect(written).toEqual({ b: '80 80 20;80 80 20;80 80 110', filter: 'threshold' });
    const other = new EditSession(linearityModel, first);
    other.read({
      get: (name) => written[name] ?? null,
      matrix: (name) => (name === 'b' ? a : undefined),
    });
    expect(other.state).toEqual({ a, b: a, filter: 'threshold' });
  });
});
