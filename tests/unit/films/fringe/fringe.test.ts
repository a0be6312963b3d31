import { describe, expect, test } from 'vitest';
import { fromImageData } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import {
  disc,
  fringe,
  FRINGE_FIRST,
  fringeModel,
  laidOn,
  RIM,
} from '../../../../src/lib/films/fringe/model.ts';
import { fringeSentence } from '../../../../src/lib/films/fringe/texts.ts';

const at = ({ width, data }: { width: number; data: ArrayLike<number> }): number =>
  data[RIM.y * width + RIM.x]!;

describe('a disc on nothing, blurred', () => {
  test.each(['black', 'green'] as const)('keeps its colour although %s is hidden', (hidden) => {
    const { alike, weighted } = fringe({ radius: 3, hidden });
    const { red, green, blue } = fromImageData(disc(hidden));
    for (const [after, before] of [
      [weighted.red, red],
      [weighted.green, green],
      [weighted.blue, blue],
    ] as const) {
      expect(at(after)).toBeCloseTo(at(before), 3);
    }
    expect(at(alike.red)).toBeLessThan(0.75 * at(red));
    expect(at(alike.alpha)).toBeCloseTo(at(weighted.alpha), 3);
  });

  test('says what has become of the rim', () => {
    expect(fringeSentence(FRINGE_FIRST, fringe(FRINGE_FIRST))).toMatch(
      /^Blurred by 3 pixels\. On the rim of the disc, R 226 G 62 B 44 has become R 1\d\d G .* and R 226 G 62 B 44 where colour counts/,
    );
  });

  test('refuses a radius between two steps', () => {
    expect(() => fringe({ radius: 0.7, hidden: 'black' })).toThrow('Radius has to be');
  });
});

describe('what it is laid on', () => {
  const corner = (ground: 'white' | 'checks' | 'black') => [
    ...laidOn(ground, fringe(FRINGE_FIRST).weighted).data.slice(0, 4),
  ];
  test('is all that is seen where nothing is, whatever is hidden there', () => {
    expect(corner('white')).toEqual([255, 255, 255, 255]);
    expect(corner('black')).toEqual([0, 0, 0, 255]);
    expect(corner('checks')).toEqual([236, 236, 236, 255]);
  });

  test('is never brighter or darker than ground and disc', () => {
    const { weighted } = fringe(FRINGE_FIRST);
    const { data } = laidOn('white', weighted);
    const reds = data.filter((_, i) => i % 4 === 0);
    expect(Math.min(...reds)).toBe(226);
    expect(Math.max(...reds)).toBe(255);
  });
});

test('radius, ground and hidden colour come back from the link', () => {
  const session = new EditSession(fringeModel, FRINGE_FIRST);
  session.change({ radius: 1.5, ground: 'checks', hidden: 'green' });
  expect(session.write()).toEqual({ radius: '1.5', ground: 'checks', hidden: 'green' });
  const other = new EditSession(fringeModel, FRINGE_FIRST);
  const values = new URLSearchParams(session.write());
  other.read({ get: (name) => values.get(name), matrix: () => undefined });
  expect(other.state).toEqual(session.state);
});
