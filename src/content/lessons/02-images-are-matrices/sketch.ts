import { createMatrix, type Matrix } from '../../../lib/convolve/index.ts';
import { cellAt, grayGrid, valueAt, type Rectangle, type Sketch } from '../../../lib/grid/index.ts';
import { photo, place } from './data.ts';

/** What of the photo lies around its place: so many columns and rows, both odd. */
function around(width: number, height: number): Matrix {
  const area: Rectangle = {
    x: place.x - (width - 1) / 2,
    y: place.y - (height - 1) / 2,
    width,
    height,
  };
  const values = Array.from({ length: width * height }, (_, i) =>
    valueAt(photo.pixels, cellAt(area, i)),
  );
  return createMatrix(width, height, values);
}

/** A part of the photo, and the numbers in the middle of it. */
export const sketch: Sketch = [
  {
    grid: {
      ...grayGrid('image', 'A photo', around(17, 17)),
      outline: { x: 7, y: 7, width: 3, height: 3 },
    },
  },
  '→',
  { grid: grayGrid('image', 'Its numbers', around(3, 3)), numbers: true },
];
