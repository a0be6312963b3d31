import { describe, expect, test } from 'vitest';
import { intact, speck } from '../../../../src/content/lessons/14-not-a-convolution/pixels.ts';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import {
  directionalFilm,
  directionalModel,
} from '../../../../src/lib/films/directional-median/film.ts';

const film = directionalFilm({ image: speck });
const grid = (step: number, part: string) =>
  film.sceneAt(step).grids.find((one) => one.part === part)!;
const texts = (step: number, part: string): string[] =>
  grid(step, part).cells.map(({ text }) => text);
const covered = (step: number) =>
  grid(step, 'image')
    .cells.filter(({ states }) => states.includes('covered'))
    .map(({ x, y }) => `${x},${y}`);

describe('a wrong pixel on a line', () => {
  test('is compared along four lines, one after the other', () => {
    expect(covered(1)).toEqual(['0,0', '1,1', '3,3', '4,4']);
    expect(covered(4)).toEqual(['0,2', '1,2', '3,2', '4,2']);
    expect(texts(1, 'differences')).toEqual(['628', '', '', '']);
    expect(texts(4, 'differences')).toEqual(['628', '1285', '1273', '1083']);
    expect(film.sceneAt(1).sentence).toBe(
      'The line falling to the right: |148 − 255| + 2 × |151 − 255| + 2 × |150 − 255| + |152 − 255| = 628.',
    );
  });

  test('is found, and becomes the median that counts its line twice', () => {
    expect(film.length).toBe(8);
    expect(film.sceneAt(5).sentence).toContain(
      '628, on the line falling to the right. That is above',
    );
    expect(covered(6)).toEqual(covered(1));
    expect(covered(7)).toHaveLength(11);
    expect(texts(7, 'sorted')).toHaveLength(11);
    expect(grid(7, 'sorted').cells[5]).toMatchObject({ text: '149', states: ['current'] });
    expect(texts(6, 'output')).toEqual(['']);
    expect(texts(7, 'output')).toEqual(['149']);
  });

  test('leads from a difference to its line', () => {
    expect(film.stepOf('differences', { x: 0, y: 2 })).toBe(3);
    expect(film.partners(0, 'differences', { x: 0, y: 1 }).cells['image']).toContainEqual({
      x: 2,
      y: 0,
    });
  });
});

test('a pixel that fits in along one line stays as it is', () => {
  const short = directionalFilm({ image: intact });
  expect(short.length).toBe(6);
  const { grids, sentence } = short.sceneAt(5);
  expect(sentence).toContain('along this line the pixel fits in, so it stays 150');
  expect(grids.at(-1)!.cells[0]!.text).toBe('150');
});

test('other sizes are refused', () => {
  expect(() => directionalModel.make({ image: createMatrix(3, 5) })).toThrow(
    'has to be 5 by 5, and would be 3 by 5',
  );
});
