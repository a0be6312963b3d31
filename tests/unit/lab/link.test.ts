import { describe, expect, test } from 'vitest';
import { createMatrix, gaussian } from '../../../src/lib/convolve/index.ts';
import {
  DEFAULTS,
  fromEntries,
  namedKernels,
  toEntries,
  type LabState,
} from '../../../src/lib/lab/index.ts';

const roundTrip = (state: LabState) =>
  fromEntries(new URLSearchParams(new URLSearchParams(toEntries(state)).toString()));

describe('the address of the lab', () => {
  test('an empty one means the defaults', () => {
    expect(fromEntries([])).toEqual({ settings: DEFAULTS, sample: undefined });
  });

  test('holds every named kernel by its name', () => {
    for (const { name, kernel } of namedKernels) {
      const state: LabState = { settings: { ...DEFAULTS, kernel }, sample: 'text-page' };
      expect(toEntries(state)['kernel']).toBe(name);
      expect(roundTrip(state)).toEqual(state);
    }
  });

  test('holds a kernel of one’s own to the last bit', () => {
    for (const kernel of [
      createMatrix(3, 1, [1 / 9, -0.5, 1e-7]),
      createMatrix(1, 3, [0, 1 / 3, 16777215]),
      gaussian(7, 1.234),
    ]) {
      const state: LabState = { settings: { ...DEFAULTS, kernel }, sample: 'still-life' };
      expect(roundTrip(state)).toEqual(state);
    }
  });

  test('without a sample speaks of whatever picture there is', () => {
    const state = { settings: DEFAULTS, sample: undefined };
    expect(toEntries(state)).not.toHaveProperty('sample');
    expect(roundTrip(state)).toEqual(state);
  });

  test('holds every choice', () => {
    const state: LabState = {
      settings: {
        ...DEFAULTS,
        operation: 'convolve',
        border: 'wrap',
        range: 'minmax',
        mode: 'colour',
      },
      sample: 'text-page',
    };
    expect(roundTrip(state)).toEqual(state);
  });

  test.each([
    ['border', 'mirror', 'it has no border “mirror”.'],
    ['range', '', 'it has no range “”.'],
    ['mode', 'sepia', 'it has no mode “sepia”.'],
    ['sample', 'holiday', 'it has no sample “holiday”.'],
    ['kernel', '1 2;3 4', 'The width is 2'],
    ['kernel', 'blurr', '“blurr” is not a number'],
    ['kernel', '1 2 3;4 5', 'Row 1 has 2 numbers'],
    ['kernel', '1e39', 'too large'],
    ['kernel', '1,'.repeat(50_000), 'has 100000 characters'],
    ['border', 'a'.repeat(1_000_000), `it has no border “${'a'.repeat(40)}…”.`],
    ['kernel', Array(17).fill('1').join(' '), 'from 1 to 15'],
  ])('%s=%s is refused with a sentence', (name, value, message) => {
    expect(() => fromEntries([[name, value]])).toThrow(message);
  });
});
