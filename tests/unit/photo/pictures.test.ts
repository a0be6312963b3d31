import { describe, expect, test } from 'vitest';
import { createMatrix } from '../../../src/lib/convolve/index.ts';
import {
  grayPicture,
  matrixPicture,
  pixelText,
  reduced,
  reducedText,
  REDUCED_PIXELS,
  scannedColumns,
  scanPlot,
} from '../../../src/lib/photo/index.ts';

const gray = matrixPicture(createMatrix(3, 2, [10, 20, 30, 40, 50, 60]));

const atOnce = (): Promise<void> => Promise.resolve();

test('a gray picture has the gray of its colours in all of them, and its alpha', async () => {
  const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(200, 100, 50, 80) };
  const { data } = await grayPicture(picture, atOnce);
  expect([...data]).toEqual([124, 124, 124, 80]);
  expect(await grayPicture(gray, atOnce)).toEqual(gray);
});

test('a large picture becomes gray in steps, all of it', async () => {
  const size = { width: 1000, height: 1200 };
  const data = new Uint8ClampedArray(4 * 1000 * 1200).fill(77);
  let pauses = 0;
  const gray = await grayPicture({ ...size, data }, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBe(2);
  expect(gray).toEqual({ ...size, data });
});

describe('a picture that is too large to be filtered within a frame', () => {
  test('becomes the mean of squares', () => {
    const side = 2 * Math.ceil(Math.sqrt(REDUCED_PIXELS / 4)) + 2;
    const data = new Uint8ClampedArray(4 * side * side).fill(255);
    data.set([0, 0, 0, 255], 0);
    data.set([100, 0, 0, 255], 4);
    const small = reduced({ width: side, height: side, data });
    expect([small.width, small.height]).toEqual([side / 2, side / 2]);
    expect([...small.data.slice(0, 4)]).toEqual([152, 128, 128, 255]);
    expect([...small.data.slice(-4)]).toEqual([255, 255, 255, 255]);
  });

  test('has colours that count by their alpha', () => {
    const data = new Uint8ClampedArray(4 * 5000 * 1000);
    data.set([90, 60, 30, 200], 0);
    const small = reduced({ width: 5000, height: 1000, data });
    expect([small.width, small.height]).toEqual([2500, 500]);
    expect([...small.data.slice(0, 4)]).toEqual([90, 60, 30, 50]);
    expect(reducedText({ width: 5000, height: 1000 }, small)).toMatch(
      /^Shown here with 2500 × 500 pixels, each the mean of 2 by 2 of its 5000 × 1000, /,
    );
  });

  test('stays itself otherwise', () => {
    expect(reduced(gray)).toBe(gray);
  });
});

describe('the scan line', () => {
  test.each([
    [1640, 820, [750, 949]],
    [1640, 799, [650, 849]],
    [1640, 0, [0, 199]],
    [1640, 1639, [1440, 1639]],
    [150, 140, [0, 149]],
  ])('of a photo %i wide through column %i reaches over %o', (width, column, columns) => {
    expect(scannedColumns(width, column)).toEqual(columns);
  });

  test('has the gray levels of its row, of every picture', () => {
    const { x, lines } = scanPlot([{ name: 'before', kind: 'image', picture: gray }], {
      x: 1,
      y: 1,
    });
    expect(x.domain).toEqual([0, 2]);
    expect([...(lines[0]!.values as Uint8ClampedArray)]).toEqual([40, 50, 60]);
  });
});

test('a pixel is told with what becomes of it', () => {
  const after = matrixPicture(createMatrix(3, 2, [11, 21, 31, 41, 51, 61]));
  const pictures = [
    { name: 'before', picture: gray },
    { name: 'mean', picture: after },
    { name: 'median', picture: after },
  ];
  const pixel = { x: 2, y: 1 };
  expect(pixelText(pictures.slice(0, 2), pixel)).toBe('At row 1, column 2, 60 becomes 61.');
  expect(pixelText(pictures, pixel)).toBe('At row 1, column 2: before 60, mean 61, median 61.');
});
