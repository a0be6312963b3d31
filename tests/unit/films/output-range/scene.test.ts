import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  box,
  correlate,
  matrixFromRows,
  RANGES,
  ROUNDINGS,
  toBytes,
  type Range,
} from '../../../../src/lib/convolve/index.ts';
import {
  rangeScene,
  rangesSentence,
  storedBy,
} from '../../../../src/lib/films/output-range/scene.ts';
import { type Grid } from '../../../../src/lib/grid/index.ts';
import { fractions, images } from '../../convolve/support.ts';
import { textsOf } from '../../trace/support.ts';

// A kernel of one weight keeps the numbers, so that every one is known.
const one = matrixFromRows([[1]]);
const image = matrixFromRows([
  [-300, -10, 0],
  [7.5, 255, 300],
]);
const scene = rangeScene(image, one);

const signs = scene.grids.at(-1)!;
const view = (range: Range): Grid => storedBy(scene.sums, range, 'half-even').grid;
const marked = ({ cells }: Grid, state: 'low' | 'high'): string[] =>
  cells.filter(({ marks }) => marks?.includes(state)).map(({ x, y }) => `${y},${x}`);

describe('rangeScene', () => {
  it('shows the sums as they are, with their signs', () => {
    expect(textsOf(signs)).toEqual([
      ['−300', '−10', '0'],
      ['+7.5', '+255', '+300'],
    ]);
  });

  it('shows them stored in four ways', () => {
    expect(RANGES).toEqual(['clamp', 'absolute', 'midgray', 'minmax']);
    expect(textsOf(view('clamp')).flat()).toEqual(['0', '0', '0', '8', '255', '255']);
    expect(textsOf(view('absolute')).flat()).toEqual(['255', '10', '0', '8', '255', '255']);
    expect(textsOf(view('midgray')).flat()).toEqual(['0', '123', '128', '132', '255', '255']);
    expect(textsOf(view('minmax')).flat()).toEqual(['0', '123', '128', '131', '236', '255']);
  });

  it('flags what was cut off, and not what just fits', () => {
    expect(marked(view('clamp'), 'low')).toEqual(['0,0', '0,1']);
    expect(marked(view('clamp'), 'high')).toEqual(['1,2']);
    expect(marked(view('absolute'), 'high')).toEqual(['0,0', '1,2']);
    expect(marked(view('midgray'), 'low')).toEqual(['0,0']);
    expect(marked(view('midgray'), 'high')).toEqual(['1,1', '1,2']);
    expect([...marked(view('minmax'), 'low'), ...marked(view('minmax'), 'high')]).toEqual([]);
    expect(view('clamp').cells[0]!.label).toBe('Row 0, column 0: 0, cut off from below 0');
    expect(view('clamp').cells[5]!.label).toBe('Row 1, column 2: 255, cut off from above 255');
  });

  it('counts what it flags, and where fractions matter', () => {
    const stored = storedBy(scene.sums, 'clamp', 'half-even');
    expect(stored).toMatchObject({ range: 'clamp', low: 2, high: 1, differing: 1 });
    expect(scene.sentence).toBe(
      'The sums go from minus 300 to 300. 3 of 6 pixels do not fit into 0 to 255.',
    );
  });

  it('says how many sums do not fit, be it one or none', () => {
    const sentence = (...row: number[]) =>
      rangeScene(matrixFromRows([row]), matrixFromRows([[1]])).sentence;
    expect(sentence(0, 255)).toBe('The sums go from 0 to 255. All of them fit into 0 to 255.');
    expect(sentence(0, 256)).toBe(
      'The sums go from 0 to 256. 1 of 2 pixels does not fit into 0 to 255.',
    );
  });

  it('drops fractions on demand, and counts the same pixels', () => {
    const truncated = storedBy(scene.sums, 'clamp', 'truncate');
    expect(textsOf(truncated.grid)[1]![0]).toBe('7');
    expect(truncated.differing).toBe(1);
  });

  it('gives the largest size the strongest colour, and 0 none', () => {
    const strengths = signs.cells.map(({ strength }) => strength);
    expect(strengths[0]).toBe(-1);
    expect(strengths[2]).toBe(0);
    expect(strengths[5]).toBe(1);
  });

  it('says what becomes of a pixel', () => {
    expect(rangesSentence(scene.sums, 'half-even', { x: 0, y: 0 })).toBe(
      'Row 0, column 0: the sum is minus 300. Stored by clamp 0, cut off; by absolute value 255, cut off; by mid-gray 0, cut off; by min-max 0.',
    );
  });

  it('shows what toBytes stores of what correlate sums, whatever the image', () => {
    fc.assert(
      fc.property(images(fractions, 5), fc.constantFrom(...ROUNDINGS), (any, rounding) => {
        const made = rangeScene(any, box(3, 3));
        const sums = correlate(any, box(3, 3));
        for (const range of RANGES) {
          const texts = storedBy(made.sums, range, rounding).grid.cells.map(({ text }) =>
            Number(text),
          );
          expect(texts).toEqual([...toBytes(sums, { range, rounding })]);
        }
        const clamp = storedBy(made.sums, 'clamp', rounding);
        expect(clamp.low).toBe(sums.data.filter((sum) => sum < 0).length);
        expect(clamp.high).toBe(sums.data.filter((sum) => sum > 255).length);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a kernel without a centre', () => {
    expect(() => rangeScene(image, box(2, 2))).toThrow(RangeError);
  });
});
