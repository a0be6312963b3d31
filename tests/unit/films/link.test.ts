import { describe, expect, it } from 'vitest';
import { box, sobel, type Matrix } from '../../../src/lib/convolve/index.ts';
import { matrixLink, pairOf, placeLink } from '../../../src/lib/films/link.ts';
import { requireStep, stepOf } from '../../../src/lib/films/step-link.ts';
import { withValue } from '../../../src/lib/films/matrices.ts';
import { rowsOf } from '../convolve/support.ts';
import { digits, region } from '../trace/support.ts';
import { linkValues } from '../../../src/lib/films/link-values.ts';

interface Pair {
  readonly image: Matrix;
  readonly kernel: Matrix;
}

const link = matrixLink<keyof Pair, Pair>(['image', 'kernel']);
const first: Pair = { image: region, kernel: digits };
const read = (values: Record<string, string>): Pair =>
  link.read(linkValues(new URLSearchParams(values)), first);

describe('matrices in a link', () => {
  it('are those that changed alone', () => {
    expect(link.write(first, first)).toEqual({});
    expect(link.write({ ...first, kernel: sobel('x') }, first)).toEqual({
      kernel: '-1 0 1;-2 0 2;-1 0 1',
    });
    const image = withValue(region, 2, 0, -1.5);
    expect(link.write({ ...first, image }, first)).toEqual({
      image: '200 60 -1.5;210 190 62;204 98 52',
    });
  });

  it('are as at the start where the link leaves them out', () => {
    expect(read({ step: '3' })).toEqual(first);
    const { image, kernel } = read({ kernel: '1 2 1' });
    expect(image).toBe(region);
    expect(rowsOf(kernel)).toEqual([[1, 2, 1]]);
  });

  it('keep the ninths of a mean', () => {
    const kernel = withValue(box(3, 3), 0, 0, 0);
    expect(read(link.write({ ...first, kernel }, first)).kernel.data).toEqual(kernel.data);
  });

  it('are not read if no figure could have written them', () => {
    expect(() => read({ image: '1 '.repeat(300_000) })).toThrow('has 600000 characters');
  });

  it('say what cannot be read', () => {
    expect(() => read({ image: '1 x' })).toThrow('Row 0, column 1: “x” is not a number');
  });
});

describe('a place in a link', () => {
  const places = placeLink({ x: 0, y: 0, width: 4, height: 3 });
  const start = { place: { x: 1, y: 1 } };

  it('is a column and a row', () => {
    expect(places.write({ place: { x: 3, y: 2 } }, start)).toEqual({ at: '3,2' });
    expect(places.read(linkValues(new URLSearchParams('at=3,2')), start)).toEqual({
      place: { x: 3, y: 2 },
    });
    expect(places.read(linkValues(new URLSearchParams()), start)).toEqual(start);
  });

  it.each(['4,0', '0,3', '-1,0'])('has to be inside: %s', (at) => {
    expect(() => places.read(linkValues(new URLSearchParams({ at })), start)).toThrow(
      `there is no pixel at ${at}`,
    );
  });

  it.each(['1', '1,2,3', '0.5,1'])('has to be a pair of whole numbers: %s', (at) => {
    expect(() => pairOf(at)).toThrow('is no pair of whole numbers');
  });
});

describe('a step in a link', () => {
  it('is 0 where there is none', () => {
    expect([stepOf(null), stepOf('0'), stepOf('12')]).toEqual([0, 0, 12]);
  });

  it.each(['abc', '-1', '1.5', '', ' 1', '0x10', '1e3', '1e308'])('is not "%s"', (text) => {
    expect(() => stepOf(text)).toThrow(`there is no step “${text.trim()}”`);
  });

  it('is one of the film', () => {
    expect(() => requireStep(8, 9)).not.toThrow();
    expect(() => requireStep(9, 9)).toThrow('there is no step 9; the last is 8');
  });

  it('is said back with no more than 40 characters', () => {
    expect(() => stepOf('9'.repeat(20_000))).toThrow(`there is no step “${'9'.repeat(40)}…”`);
  });
});
