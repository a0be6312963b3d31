import { describe, expect, it } from 'vitest';
import { layers } from '../../../src/content/lessons/24-tiny-cnn/data.ts';
import { lessons } from './lessons.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What a lesson takes from each row of its data: `data.layers.map(({ name, output }) => …`. */
const taken = lessons.flatMap(({ folder, source }) =>
  [...source.matchAll(/data\.(\w+)\.map\(\(\{([^}]+)\}/g)].map(([, list, names]) => ({
    ...{ folder, list: list! },
    names: names!.split(',').map((name) => name.trim()),
  })),
);

describe('the rows of a table', () => {
  // Types are not checked in MDX: what is not there would be an empty cell.
  it.each(taken)('$folder: $list have all that is shown', async ({ folder, list, names }) => {
    const data = (await import(`../../../src/content/lessons/${folder}/data.ts`)) as Record<
      string,
      Rows
    >;
    for (const row of data[list]!) {
      for (const name of names) expect([undefined, ''], name).not.toContain(row[name]);
    }
  });

  it('are found', () => {
    expect(taken.length).toBeGreaterThan(5);
  });

  it('of a network count its multiplications, with a dash where there is none', () => {
    expect(layers.map(({ multiplications }) => multiplications)).toEqual([
      ...['80,000', '–', '–', '73,728', '–', '–', '1,280'],
    ]);
  });
});
