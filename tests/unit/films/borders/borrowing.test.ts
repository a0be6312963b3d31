import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BORDERS, matrixFromRows, pad } from '../../../../src/lib/convolve/index.ts';
import {
  arrowsFrom,
  borrowingAnnouncement,
  borrowingSentence,
  comparisonSentence,
  framedArea,
  lenderOf,
  rowOf,
} from '../../../../src/lib/films/borders/borrowing.ts';
import { images, wholes } from '../../convolve/support.ts';
import { allBorders } from '../../trace/support.ts';

const image = matrixFromRows([
  [1, 2, 3, 4],
  [5, 6, 7, 8],
  [9, 10, 11, 12],
]);

describe('lenderOf', () => {
  it.each([
    ['replicate', { x: 0, y: 1 }],
    ['reflect', { x: 1, y: 1 }],
    ['reflect101', { x: 2, y: 1 }],
    ['wrap', { x: 2, y: 1 }],
    ['zero', undefined],
  ] as const)('is by %s, for row 1, column -2, %o', (border, lender) => {
    expect(lenderOf({ x: -2, y: 1 }, image, border)).toEqual(lender);
  });

  it('uses the rule once for the column and once for the row', () => {
    expect(lenderOf({ x: 4, y: -1 }, image, 'reflect101')).toEqual({ x: 2, y: 1 });
    expect(lenderOf({ x: 4, y: -1 }, image, 'wrap')).toEqual({ x: 0, y: 2 });
  });

  it('holds the number that pad writes there, by every rule', () => {
    const margin = 4;
    const margins = { top: margin, right: margin, bottom: margin, left: margin };
    fc.assert(
      fc.property(images(wholes, 6), fc.constantFrom(...allBorders), (any, border) => {
        const padded = pad(any, margins, border);
        padded.data.forEach((value, index) => {
          const place = {
            x: (index % padded.width) - margin,
            y: Math.floor(index / padded.width) - margin,
          };
          const lender = lenderOf(place, any, border);
          expect(value).toBe(lender === undefined ? 0 : any.data[lender.y * any.width + lender.x]);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('framedArea', () => {
  it('is wider by half the kernel on each side, and higher by half its height', () => {
    expect(framedArea(image, { width: 3, height: 7 })).toEqual({
      x: -1,
      y: -3,
      width: 6,
      height: 9,
    });
    expect(framedArea(image, { width: 1, height: 1 })).toMatchObject({ width: 4, height: 3 });
  });
});

describe('arrowsFrom', () => {
  const row = rowOf(framedArea(image, { width: 5, height: 5 }), { x: 0, y: 1 });

  it.each([
    ['replicate', ['-2>0', '-1>0', '4>3', '5>3']],
    ['reflect', ['-2>1', '-1>0', '4>3', '5>2']],
    ['reflect101', ['-2>2', '-1>1', '4>2', '5>1']],
    ['wrap', ['-2>2', '-1>3', '4>0', '5>1']],
    ['zero', []],
  ] as const)('by %s lead along a row', (border, expected) => {
    const arrows = arrowsFrom(row, image, border);
    expect(arrows.map(({ from, to }) => `${from.x}>${to.x}`)).toEqual(expected);
    for (const { from, to } of arrows) expect([from.y, to.y]).toEqual([1, 1]);
  });

  it('lead from no cell inside', () => {
    for (const border of BORDERS) expect(arrowsFrom([{ x: 1, y: 1 }], image, border)).toEqual([]);
  });

  it('lead nowhere where nothing is made up', () => {
    expect(arrowsFrom(row, image, 'none')).toEqual([]);
  });
});

describe('what is said of a place', () => {
  const ghost = { x: -2, y: 1 };

  it.each([
    ['none', 'none makes up nothing there'],
    ['zero', 'zero puts 0 there'],
    ['reflect', 'reflect takes 6 from row 1, column 1'],
  ] as const)('outside, by %s, is that %s', (rule, does) => {
    expect(borrowingSentence(ghost, image, rule)).toBe(
      `Row 1, column minus 2 lies outside: ${does}.`,
    );
    expect(borrowingAnnouncement(ghost, image, rule)).toBe(`Outside: ${does}.`);
  });

  it('outside is what each rule does, where they are compared', () => {
    expect(comparisonSentence(ghost, image)).toBe(
      'Row 1, column minus 2 lies outside: zero puts 0 there, replicate takes 5 from row 1, column 0, reflect takes 6 from row 1, column 1, reflect101 takes 7 from row 1, column 2, and wrap takes 7 from row 1, column 2.',
    );
  });

  it('inside is that it is the same by every rule', () => {
    const pixel = { x: 3, y: 2 };
    const sentence = 'Row 2, column 3 lies inside: 12 by every rule.';
    expect(borrowingSentence(pixel, image, 'wrap')).toBe(sentence);
    expect(comparisonSentence(pixel, image)).toBe(sentence);
  });
});
