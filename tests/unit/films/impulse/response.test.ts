import { describe, expect, it } from 'vitest';
import { box, flip, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { impulseFilm } from '../../../../src/lib/films/impulse/film.ts';
import { impulseResponse, rowsText } from '../../../../src/lib/films/impulse/response.ts';
import { digits } from '../../trace/support.ts';

/** What a reader sees of it: the spaces within a row do not break, and look like others. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('impulseResponse', () => {
  it.each([
    ['correlation', '9 8 7, 6 5 4, 3 2 1'],
    ['convolution', '1 2 3, 4 5 6, 7 8 9'],
    ['rows upside down', '3 2 1, 6 5 4, 9 8 7'],
  ] as const)('of a %s', (behaviour, text) => {
    expect(seen(rowsText(impulseResponse(behaviour, digits)))).toBe(text);
  });

  it('has the shape of the kernel, odd or even', () => {
    const wide = matrixFromRows([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    expect(impulseResponse('convolution', wide)).toEqual(wide);
    expect(impulseResponse('correlation', wide)).toEqual(flip(wide));
    expect(seen(rowsText(impulseResponse('rows upside down', wide)))).toBe('4 3 2 1, 8 7 6 5');
  });

  it('breaks between rows alone', () => {
    expect(rowsText(digits).split(' ')).toHaveLength(3);
  });

  it('writes weights as fractions', () => {
    expect(seen(rowsText(impulseResponse('correlation', box(3, 1))))).toBe('1/3 1/3 1/3');
  });
});

describe('impulseFilm', () => {
  it('says that a symmetric kernel hides the difference', () => {
    const symmetric = matrixFromRows([[1, 2, 1]]);
    expect(
      impulseFilm({ image: { width: 3, height: 1 }, kernel: symmetric }).sceneAt(1).sentence,
    ).toBe(
      'Row 0, column 1 is lit. A half-turn leaves this kernel as it is, so both write the same.',
    );
  });
});
