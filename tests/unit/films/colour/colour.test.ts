import { describe, expect, test } from 'vitest';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  COLOUR_FIRST,
  colourModel,
  DEEP_KERNELS,
  DEEP_NAMES,
} from '../../../../src/lib/films/colour/model.ts';
import { layerGrids } from '../../../../src/lib/films/colour/texts.ts';

const sumOf = (name: (typeof DEEP_NAMES)[number]): number =>
  Object.values(DEEP_KERNELS[name])
    .flatMap(({ data }) => [...data])
    .reduce((sum, weight) => sum + weight, 0);

describe('a kernel with a layer for each colour', () => {
  test.each([
    ['blur', 1],
    ['gray', 1],
    ['edges', 0],
    ['green', 0],
  ] as const)('%s sums to %i over all of them', (name, sum) => {
    expect(sumOf(name)).toBeCloseTo(sum, 5);
  });

  test('is shown layer by layer', () => {
    const grids = layerGrids(DEEP_KERNELS.green);
    expect(grids.map(({ label, cells }) => [label, cells[0]!.text])).toEqual([
      ['Red', '−1'],
      ['Green', '2'],
      ['Blue', '−1'],
    ]);
  });

  test('comes back from its link', () => {
    const photo = { width: 1640, height: 1190 };
    const session = new EditSession(colourModel(photo), COLOUR_FIRST);
    session.change({ kernel: 'edges', place: { x: 3, y: 4 } });
    expect(session.write()).toEqual({ kernel: 'edges', at: '3,4' });
    const other = new EditSession(colourModel(photo), COLOUR_FIRST);
    const values = new URLSearchParams(session.write());
    other.read({ get: (name) => values.get(name), matrix: () => undefined });
    expect(other.state).toEqual(session.state);
  });
});
