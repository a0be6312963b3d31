import { describe, expect, it } from 'vitest';
import {
  changed,
  digits,
  edgeConvolved,
  edgeCorrelated,
  joining,
  spectra,
  transposed,
  turned,
  unchanged,
} from '../../../src/content/lessons/07-the-flip/data.ts';
import { libraries } from '../../../src/content/lessons/07-the-flip/libraries.ts';
import { impulseResponse, rowsText } from '../../../src/lib/films/impulse/response.ts';
import { rowsOf } from '../convolve/support.ts';

/** With plain spaces in place of those that keep a row on one line. */
const returned = ({ kind }: (typeof libraries)[number]): string =>
  rowsText(impulseResponse(kind, digits)).replaceAll('\u00a0', ' ');

describe('the table of libraries', () => {
  it.each([
    ['correlation', '9 8 7, 6 5 4, 3 2 1'],
    ['convolution', '1 2 3, 4 5 6, 7 8 9'],
    ['rows upside down', '3 2 1, 6 5 4, 9 8 7'],
  ])('says that %s returns %s', (kind, returns) => {
    const rows = libraries.filter((library) => library.kind === kind);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(returned(row)).toBe(returns);
  });

  it('knows Pillow as the one that turns the rows upside down', () => {
    const rows = libraries.filter(({ kind }) => kind === 'rows upside down');
    expect(rows.map(({ name }) => name.split(' ')[0])).toEqual(['Pillow']);
  });

  it.each([
    ['OpenCV', '9 8 7, 6 5 4, 3 2 1'],
    ['PyTorch', '9 8 7, 6 5 4, 3 2 1'],
    ['MATLAB `conv2`', '1 2 3, 4 5 6, 7 8 9'],
    ['MATLAB `imfilter`', '9 8 7, 6 5 4, 3 2 1'],
  ])('says that %s returns %s', (name, returns) => {
    expect(returned(libraries.find((library) => library.name.startsWith(name))!)).toBe(returns);
  });

  it('lists each library once', () => {
    expect(new Set(libraries.map(({ name }) => name)).size).toBe(libraries.length);
  });
});

describe('the flip', () => {
  it('turns the digits by 180 degrees, which is no transpose', () => {
    expect(rowsOf(turned)).toEqual([
      [9, 8, 7],
      [6, 5, 4],
      [3, 2, 1],
    ]);
    expect(rowsOf(transposed)).toEqual([
      [1, 4, 7],
      [2, 5, 8],
      [3, 6, 9],
    ]);
  });

  it('changes the sign of the edge with the operation', () => {
    expect(rowsOf(edgeCorrelated)[1]).toEqual([0, 0, 400, 400, 0, 0]);
    expect(rowsOf(edgeConvolved)[1]).toEqual([0, 0, -400, -400, 0, 0]);
  });

  it('tells the kernels that a flip changes from those it does not', () => {
    expect(changed).toEqual(['sobel_x', 'sobel_y']);
    expect(unchanged).toEqual(['small_blur', 'large_blur', 'sharpen', 'laplacian']);
  });
});

describe('where the flip bites', () => {
  it('joins kernels by convolution, and not by correlation', () => {
    expect(rowsOf(joining.joined)).toEqual([[3, 7, 2, 0, 0]]);
    expect(joining.right).toEqual(joining.oneByOne);
    expect(rowsOf(joining.wrong)).not.toEqual(rowsOf(joining.oneByOne));
    expect(joining.convolvedAtOnce).toEqual(joining.convolved);
  });

  it('gets the convolution from a product of spectra', () => {
    const product = rowsOf(spectra.product)[0]!.map(Math.round);
    expect([product]).toEqual(rowsOf(spectra.convolved));
    expect([product]).not.toEqual(rowsOf(spectra.correlated));
  });
});
