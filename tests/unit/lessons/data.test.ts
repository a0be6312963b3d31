import { describe, expect, it } from 'vitest';
import { stepperFilm } from '../../../src/lib/films/stepper/film.ts';
import { kernels as frontKernels, opening, start } from '../../../src/content/front.ts';
import { libraries } from '../../../src/content/lessons/07-the-flip/libraries.ts';
import {
  costs,
  kernels as slidingKernels,
  sliding,
} from '../../../src/content/lessons/05-sliding/data.ts';
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
import {
  freshResult,
  result,
  rowApart,
  rowInPlace,
  sharpenedResult,
} from '../../../src/content/lessons/04-worked-example/data.ts';
import { impulseResponse, rowsText } from '../../../src/lib/films/impulse/response.ts';
import { rowsOf } from '../convolve/support.ts';

const returned = ({ kind }: (typeof libraries)[number]): string =>
  rowsText(impulseResponse(kind, digits));

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
    ['MATLAB conv2', '1 2 3, 4 5 6, 7 8 9'],
    ['MATLAB imfilter', '9 8 7, 6 5 4, 3 2 1'],
  ])('says that %s returns %s', (name, returns) => {
    expect(returned(libraries.find((library) => library.name.startsWith(name))!)).toBe(returns);
  });

  it('lists each library once', () => {
    expect(new Set(libraries.map(({ name }) => name)).size).toBe(libraries.length);
  });
});

describe('the worked example', () => {
  it('comes to 1134/9, which is 126, with weights that sum to 1', () => {
    expect(result).toEqual({ sum: '126', fraction: '1134/9', stored: '126', weights: '1' });
  });

  it('comes to 520 when it is sharpened, which is stored as 255', () => {
    // 5 * 190 - 60 - 210 - 62 - 98
    expect(sharpenedResult).toMatchObject({ sum: '520', fraction: '520/1', stored: '255' });
  });

  it('leaves 648/9, which is 72, to the reader', () => {
    expect(freshResult).toMatchObject({ sum: '72', fraction: '648/9', stored: '72' });
  });

  it('spreads one bright pixel over three, and over the rest of the row in place', () => {
    expect(rowsOf(rowApart)[0]!.map(Math.round)).toEqual([0, 0, 30, 30, 30, 0, 0]);
    expect(rowsOf(rowInPlace)[0]!.map(Math.round)).toEqual([0, 0, 30, 40, 13, 4, 1]);
  });
});

describe('the data of the figures', () => {
  it('fit: every kernel that a figure offers makes a film', () => {
    for (const { kernel } of frontKernels) {
      expect(stepperFilm({ ...opening, kernel }).length).toBe(7 * 7 * 13);
    }
    for (const { kernel } of slidingKernels) {
      expect(stepperFilm({ ...sliding, kernel }).length).toBe(8 * 8 * 13);
    }
  });

  it('open the front page at a product in the middle of the image', () => {
    const frame = stepperFilm(opening).trace.frameAt(start);
    expect(frame).toMatchObject({ output: { x: 3, y: 3 }, phase: 'product', done: 5, stored: 24 });
  });

  it('count the multiplications of a filter', () => {
    expect(costs[0]).toEqual({ picture: '8 × 8', kernel: '3 × 3', each: '9', all: '576' });
    expect(costs[1]).toMatchObject({ all: '2,359,296' });
    expect(costs[3]).toMatchObject({ kernel: '21 × 21', each: '441', all: '860,655,600' });
  });

  it('turn the digits by 180 degrees, which is no transpose', () => {
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

  it('change the sign of the edge with the operation', () => {
    expect(rowsOf(edgeCorrelated)[1]).toEqual([0, 0, 400, 400, 0, 0]);
    expect(rowsOf(edgeConvolved)[1]).toEqual([0, 0, -400, -400, 0, 0]);
  });

  it('tell the kernels that a flip changes from those it does not', () => {
    expect(changed).toEqual(['sobel_x', 'sobel_y']);
    expect(unchanged).toEqual(['small_blur', 'large_blur', 'sharpen', 'laplacian']);
  });
});

describe('where the flip bites', () => {
  it('joins kernels by convolution, and not by correlation', () => {
    expect(rowsOf(joining.joined)).toEqual([[3, 7, 2, 0, 0]]);
    expect(joining.right).toEqual(joining.oneByOne);
    expect(rowsOf(joining.wrong)).not.toEqual(rowsOf(joining.oneByOne));
    expect(joining.convolvedAtOnce).toBe(joining.convolved);
  });

  it('gets the convolution from a product of spectra', () => {
    const product = rowsOf(spectra.product)[0]!.map(Math.round);
    expect([product]).toEqual(rowsOf(spectra.convolved));
    expect([product]).not.toEqual(rowsOf(spectra.correlated));
  });
});
