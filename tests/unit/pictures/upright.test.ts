import { expect, test } from 'vitest';
import { upright } from '../../../src/lib/pictures/index.ts';

/** A pixel is its number, four times. */
const pictureOf = (rows: readonly (readonly number[])[]) => ({
  width: rows[0]!.length,
  height: rows.length,
  data: Uint8ClampedArray.from(rows.flat().flatMap((pixel) => [pixel, pixel, pixel, pixel])),
});

const STORED = [
  [1, 2, 3],
  [4, 5, 6],
];

// The table of the EXIF specification: which sides of what is seen are the first row and column.
test.each([
  ['1, top and left', 1, STORED],
  [
    '2, top and right',
    2,
    [
      [3, 2, 1],
      [6, 5, 4],
    ],
  ],
  [
    '3, bottom and right',
    3,
    [
      [6, 5, 4],
      [3, 2, 1],
    ],
  ],
  [
    '4, bottom and left',
    4,
    [
      [4, 5, 6],
      [1, 2, 3],
    ],
  ],
  [
    '5, left and top',
    5,
    [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  ],
  [
    '6, right and top',
    6,
    [
      [4, 1],
      [5, 2],
      [6, 3],
    ],
  ],
  [
    '7, right and bottom',
    7,
    [
      [6, 3],
      [5, 2],
      [4, 1],
    ],
  ],
  [
    '8, left and bottom',
    8,
    [
      [3, 6],
      [2, 5],
      [1, 4],
    ],
  ],
  ['0, which means nothing', 0, STORED],
  ['9, which means nothing', 9, STORED],
])('orientation %s', (_, orientation, rows) => {
  expect(upright(pictureOf(STORED), orientation)).toEqual(pictureOf(rows));
});
