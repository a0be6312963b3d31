import { expect, it } from 'vitest';
import { layers } from '../../../src/content/lessons/24-tiny-cnn/data.ts';
import { lessons } from './lessons.ts';

it('the table of layers has a number or a dash in every cell', () => {
  const { source } = lessons.find(({ folder }) => folder === '24-tiny-cnn')!;
  const columns = [...source.matchAll(/<td>\{(\w+)\}<\/td>/g)].map(([, name]) => name!);
  expect(columns).toEqual(['output', 'weights', 'multiplications']);
  for (const layer of layers) {
    for (const column of columns) expect(layer).toHaveProperty(column, expect.stringMatching(/\S/));
  }
  expect(layers.map(({ multiplications }) => multiplications)).toEqual([
    ...['80,000', '–', '–', '73,728', '–', '–', '1,280'],
  ]);
});
