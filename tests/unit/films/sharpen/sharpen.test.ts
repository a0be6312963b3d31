import { describe, expect, test } from 'vitest';
import { gaussian, identity, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  SHARPEN_FIRST,
  sharpenKernel,
  sharpenModel,
} from '../../../../src/lib/films/sharpen/model.ts';
import { sharpenSentence } from '../../../../src/lib/films/sharpen/texts.ts';

const photo = { width: 1640, height: 1190 };
const state = { amount: 2.5, radius: 3, place: { x: 7, y: 8 } };

describe('the kernel that sharpens', () => {
  test('is the identity, and the amount times what is left of it after the blur', () => {
    const kernel = sharpenKernel(state);
    const blur = gaussian(19, 3);
    expect([kernel.width, kernel.height]).toEqual([19, 19]);
    kernel.data.forEach((weight, index) => {
      const one = index === 180 ? 1 : 0;
      expect(weight).toBeCloseTo(one + 2.5 * (one - blur.data[index]!), 6);
    });
  });

  test('changes nothing with the amount 0', () => {
    const { data } = sharpenKernel({ amount: 0, radius: 0.3 });
    expect(data.map(Math.abs)).toEqual(identity().data);
  });

  test.each([
    [{ amount: 5.1 }, 'Amount has to be a number from 0 to 5.'],
    [{ radius: 0.2 }, 'Radius has to be a number from 0.3 to 6.'],
    [{ radius: 1.55 }, 'Radius has to be a number from 0.3 to 6.'],
  ])('is refused with %o', (changes, message) => {
    expect(() => sharpenKernel({ ...state, ...changes })).toThrow(message);
  });
});

test('a link brings amount, radius and pixel', () => {
  const session = new EditSession(sharpenModel(photo), SHARPEN_FIRST);
  session.change(state);
  const values = new URLSearchParams(session.write());
  const other = new EditSession(sharpenModel(photo), SHARPEN_FIRST);
  other.read({ get: (name) => values.get(name), matrix: () => undefined });
  expect(other.state).toEqual(state);
});

test('the sentence says how much stronger noise gets: the root of the sum of squares', () => {
  const kernel = matrixFromRows([[-1, 3, -1]]);
  expect(sharpenSentence({ amount: 1.5, radius: 2 }, kernel)).toBe(
    'A kernel of 3 × 1: amount 1.5, radius 2. It makes noise 3.3 times as strong.',
  );
  expect(sharpenSentence({ amount: 0, radius: 2 }, kernel)).toBe(
    'The identity, in 3 × 1: nothing is added to the photo.',
  );
});
