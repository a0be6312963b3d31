import { describe, expect, it } from 'vitest';
import { box } from '../../../src/lib/convolve/index.ts';
import { trace, traceFilm } from '../../../src/lib/trace/index.ts';
import { clamped, region } from './support.ts';

describe('the worked example', () => {
  const film = trace(region, box(3, 3), { size: 'valid', storage: clamped });
  const frames = Array.from({ length: film.length }, (_, step) => film.frameAt(step));

  it('takes thirteen steps: place, nine products, sum, range, store', () => {
    expect(film.length).toBe(13);
    expect(film.stepsPerPixel).toBe(13);
    expect(frames.map(({ phase }) => phase)).toEqual([
      'place',
      ...Array.from({ length: 9 }, () => 'product'),
      'sum',
      'range',
      'store',
    ]);
    expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('multiplies the nine pixels in reading order, each by a ninth', () => {
    const taps = frames.slice(1, 10).map(({ current }) => current!);
    expect(taps.map(({ pixel }) => pixel)).toEqual([200, 60, 58, 210, 190, 62, 204, 98, 52]);
    expect(taps.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(taps.map(({ place }) => [place.y, place.x])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
    expect(taps.map(({ weight }) => weight)).toEqual(
      Array.from({ length: 9 }, () => Math.fround(1 / 9)),
    );
    for (const { pixel, product, source, place, cell } of taps) {
      expect(product).toBeCloseTo(pixel / 9, 5);
      expect(source).toEqual(place);
      expect(cell).toEqual(place);
    }
  });

  it('sums 200, 260, 318, 528, 718, 780, 984, 1082 and 1134 ninths', () => {
    const numerators = [200, 260, 318, 528, 718, 780, 984, 1082, 1134];
    frames.slice(1, 10).forEach(({ sum, current, done }, index) => {
      expect(sum * 9).toBeCloseTo(numerators[index]!, 4);
      expect(current!.sum).toBe(sum);
      expect(done).toBe(index + 1);
    });
  });

  it('begins with nothing and ends with 126 in the one output pixel', () => {
    expect(frames[0]).toMatchObject({ sum: 0, done: 0, stored: 0, output: { x: 0, y: 0 } });
    expect(frames[0]!.current).toBeUndefined();
    for (const frame of frames.slice(10)) {
      expect(frame.current).toBeUndefined();
      expect(frame.done).toBe(9);
      expect(frame.value).toBe(126);
      expect(frame.sum).toBeCloseTo(126, 4);
    }
    expect(frames.map(({ stored }) => stored)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(film.valueAt({ x: 0, y: 0 })).toBe(126);
  });

  it('is told in thirteen sentences', () => {
    const told = traceFilm(film, 255);
    const sentences = frames.map(({ step }) => told.sceneAt(step).sentence);
    expect(sentences).toEqual([
      'Row 0, column 0 of the output: the 3 by 3 kernel is placed, 9 products to make.',
      'Row 0, column 0: 200 times one ninth is 22.2; the sum so far is 22.22.',
      'Row 0, column 1: 60 times one ninth is 6.7; the sum so far is 28.89.',
      'Row 0, column 2: 58 times one ninth is 6.4; the sum so far is 35.33.',
      'Row 1, column 0: 210 times one ninth is 23.3; the sum so far is 58.67.',
      'Row 1, column 1: 190 times one ninth is 21.1; the sum so far is 79.78.',
      'Row 1, column 2: 62 times one ninth is 6.9; the sum so far is 86.67.',
      'Row 2, column 0: 204 times one ninth is 22.7; the sum so far is 109.33.',
      'Row 2, column 1: 98 times one ninth is 10.9; the sum so far is 120.22.',
      'Row 2, column 2: 52 times one ninth is 5.8; the sum so far is 126.',
      'All 9 products added: the sum is 126.',
      '126 fits into 0 to 255 as it is.',
      'Row 0, column 0 of the output is now 126.',
    ]);
  });

  it('has one step less where sums are kept as they are: no range', () => {
    const plain = trace(region, box(3, 3), { size: 'valid' });
    expect(plain.length).toBe(12);
    expect(plain.frameAt(10).phase).toBe('sum');
    expect(plain.frameAt(11).phase).toBe('store');
    expect(plain.storage).toBe('float');
  });
});
