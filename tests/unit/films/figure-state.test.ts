import { describe, expect, it } from 'vitest';
import { FigureState } from '../../../src/lib/films/figure-state.ts';
import { stepperFilm } from '../../../src/lib/films/stepper/film.ts';
import { withValue } from '../../../src/lib/films/matrix-data.ts';
import {
  fromAttribute,
  kernelsFromAttribute,
  kernelsToAttribute,
  toAttribute,
  type FigureSource,
} from '../../../src/lib/films/source.ts';
import { box, createMatrix, matrixFromRows, sobel } from '../../../src/lib/convolve/index.ts';
import type { TraceFilm } from '../../../src/lib/trace/index.ts';
import { rowsOf } from '../convolve/support.ts';
import { clamped, digits, region } from '../trace/support.ts';

const source: FigureSource = {
  image: region,
  kernel: box(3, 3),
  size: 'valid',
  storage: clamped,
};

const worked = () => new FigureState(source, stepperFilm);
const stored = (film: TraceFilm): number => film.trace.valueAt({ x: 0, y: 0 });

/** All that an edit could have changed. */
function snapshot(state: FigureState<FigureSource, TraceFilm>) {
  const { source: present, film, canUndo } = state;
  return { present, film, canUndo, address: state.toAddress() };
}

function expectKept(
  state: FigureState<FigureSource, TraceFilm>,
  act: () => void,
  message: string,
): void {
  const before = snapshot(state);
  expect(act).toThrow(message);
  const after = snapshot(state);
  expect(after.present).toBe(before.present);
  expect(after.film).toBe(before.film);
  expect(after).toEqual(before);
}

describe('a figure state', () => {
  it('begins as it is given, with 126', () => {
    const state = worked();
    expect(state.source).toBe(source);
    expect(stored(state.film)).toBe(126);
    expect(state.canUndo).toBe(false);
    expect(state.toAddress()).toEqual({});
  });

  it('follows an edit of a pixel', () => {
    const state = worked();
    state.edit('image', withValue(region, 1, 1, 199));
    expect(rowsOf(state.source.image)[1]).toEqual([210, 199, 62]);
    expect(stored(state.film)).toBe(127);
    expect(rowsOf(region)[1]).toEqual([210, 190, 62]);
    expect(state.canUndo).toBe(true);
  });

  it('follows an edit of the kernel, and keeps the image', () => {
    const state = worked();
    state.edit('kernel', matrixFromRows([[1]]));
    expect(stored(state.film)).toBe(200);
    expect(state.source.image).toBe(region);
    expect(state.film.trace.outputs).toEqual({ x: 0, y: 0, width: 3, height: 3 });
  });

  it('undoes edit after edit', () => {
    const state = worked();
    state.edit('image', withValue(region, 0, 0, 209));
    state.edit('kernel', digits);
    expect(stored(state.film)).toBe(255);
    state.undo();
    expect(stored(state.film)).toBe(127);
    state.undo();
    expect(stored(state.film)).toBe(126);
    expect(state.source).toBe(source);
    expect(state.canUndo).toBe(false);
    state.undo();
    expect(state.source).toBe(source);
  });

  it('resets to the start, which can be undone as well', () => {
    const state = worked();
    state.edit('image', withValue(region, 0, 0, 209));
    state.edit('kernel', digits);
    state.reset();
    expect(stored(state.film)).toBe(126);
    expect(state.toAddress()).toEqual({});
    state.undo();
    expect(rowsOf(state.source.kernel)).toEqual(rowsOf(digits));
    expect(state.source.image.data[0]).toBe(209);
  });

  it('has nothing to undo after a reset of what was not touched', () => {
    const state = worked();
    state.reset();
    expect(state.canUndo).toBe(false);
  });

  it('turns back what was edited as it is drawn turned', () => {
    const state = new FigureState(
      { ...source, kernel: digits, operation: 'convolve' },
      stepperFilm,
    );
    expect(rowsOf(state.drawn('kernel', true))).toEqual([
      [9, 8, 7],
      [6, 5, 4],
      [3, 2, 1],
    ]);
    state.edit('kernel', withValue(state.drawn('kernel', true), 0, 0, 42), true);
    expect(rowsOf(state.source.kernel)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 42],
    ]);
    expect(state.drawn('kernel', true).data[0]).toBe(42);
    expect(state.drawn('kernel', false).data[0]).toBe(1);
    expect(state.film.trace.applied.data[0]).toBe(42);
  });

  it('goes into the address and comes back from it', () => {
    const state = worked();
    state.edit('image', withValue(region, 2, 0, -1.5));
    state.edit('kernel', sobel('x'));
    expect(state.toAddress()).toEqual({
      image: '200 60 -1.5;210 190 62;204 98 52',
      kernel: '-1 0 1;-2 0 2;-1 0 1',
    });
    const other = worked();
    other.readAddress(new URLSearchParams(new URLSearchParams(state.toAddress()).toString()));
    expect(rowsOf(other.source.image)).toEqual(rowsOf(state.source.image));
    expect(rowsOf(other.source.kernel)).toEqual(rowsOf(state.source.kernel));
    expect(other.toAddress()).toEqual(state.toAddress());
    expect(stored(other.film)).toBe(stored(state.film));
    expect(other.source.storage).toEqual(source.storage);
  });

  it('takes the same address twice as one edit', () => {
    const state = worked();
    const address = new URLSearchParams({ kernel: '1 2 1' });
    state.readAddress(address);
    state.readAddress(address);
    state.undo();
    expect(state.canUndo).toBe(false);
  });

  it('takes from an address what it leaves out as it was at the start', () => {
    const state = worked();
    state.edit('image', withValue(region, 0, 0, 0));
    state.readAddress(new URLSearchParams({ kernel: '1' }));
    expect(state.source.image).toBe(region);
    expect(state.toAddress()).toEqual({ kernel: '1' });
    state.readAddress(new URLSearchParams({ step: '3' }));
    expect(state.toAddress()).toEqual({});
  });

  it('keeps the ninths of a mean in the address', () => {
    const state = worked();
    state.edit('kernel', withValue(box(3, 3), 0, 0, 0));
    const other = worked();
    other.readAddress(new URLSearchParams(state.toAddress()));
    expect(other.source.kernel.data).toEqual(state.source.kernel.data);
  });

  it('refuses what is too large to read, and stays as it was', () => {
    const state = worked();
    state.edit('image', createMatrix(15, 15));
    expectKept(
      state,
      () => state.edit('image', createMatrix(16, 3)),
      'The image would have 16 x 3 cells; 15 x 15 is the most that can be read here.',
    );
    expectKept(state, () => state.edit('image', createMatrix(3, 16)), 'would have 3 x 16 cells');
    expectKept(
      state,
      () => state.edit('kernel', createMatrix(17, 17)),
      'The kernel would have 17 x 17 cells',
    );
  });

  it('lets a figure begin larger than an edit may be', () => {
    const large = new FigureState({ image: createMatrix(20, 20), kernel: digits }, stepperFilm);
    large.edit('kernel', box(3, 3));
    expect(rowsOf(large.source.kernel)[0]![0]).toBeCloseTo(1 / 9);
  });

  it('refuses what the library refuses, and stays as it was', () => {
    const state = worked();
    state.edit('kernel', digits);
    expectKept(state, () => state.edit('kernel', createMatrix(4, 1)), 'does not fit');
    const same = new FigureState({ image: region, kernel: digits }, stepperFilm);
    expectKept(same, () => same.edit('kernel', createMatrix(2, 2)), 'is even');
  });

  it('refuses outputs that a smaller image no longer has', () => {
    const outputs = { x: 2, y: 2, width: 1, height: 1 };
    const chosen: FigureSource = { image: region, kernel: digits, outputs };
    const state = new FigureState(chosen, stepperFilm);
    expectKept(state, () => state.edit('image', createMatrix(2, 2)), 'the output has 2 x 2 pixels');
  });

  it.each([
    ['1 2;3', 'Row 1 has 1 numbers'],
    ['1 x', 'Row 0, column 1: "x" is not a number'],
    ['', 'There is no number in it'],
    ['1 2 3 4', 'does not fit'],
    [Array.from({ length: 16 }, () => '1').join(';'), '1 x 16 cells'],
  ])('refuses the broken kernel "%s" of an address, and stays as it was', (kernel, message) => {
    const state = worked();
    state.edit('kernel', digits);
    expectKept(state, () => state.readAddress(new URLSearchParams({ kernel })), message);
  });
});

describe('a figure source', () => {
  it('travels through an attribute', () => {
    const travelled = fromAttribute(toAttribute({ ...source, white: 4, border: 'wrap' }));
    expect(travelled).toEqual({ ...source, white: 4, border: 'wrap' });
    expect(travelled.kernel.data).toBeInstanceOf(Float32Array);
    expect(travelled.kernel.data[0]).toBe(Math.fround(1 / 9));
  });

  it('brings its kernels along', () => {
    const kernels = [
      { name: 'mean', kernel: box(3, 3) },
      { name: 'edges', kernel: sobel('y') },
    ];
    expect(kernelsFromAttribute(kernelsToAttribute(kernels))).toEqual(kernels);
  });
});
