import { expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { zoomModel } from '../../../../src/lib/films/zoom/model.ts';
import { pixelsIn, seenSentence } from '../../../../src/lib/films/zoom/texts.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const photo = createMatrix(24, 17);
const begin = () => new EditSession(zoomModel(photo), { place: { x: 6, y: 6 }, level: 0 });

it('has the pixel and the level, in percent, in its link', () => {
  const session = begin();
  session.change({ place: { x: 23, y: 0 }, level: 0.255 });
  expect(session.write()).toEqual({ at: '23,0', level: '25.5' });
  const other = begin();
  other.read(linkValues(new URLSearchParams(session.write())));
  expect(other.state).toEqual(session.state);
});

it.each([
  ['level=101', 'there is no level “101”'],
  ['level=x', 'there is no level “x”'],
  ['level=', 'there is no level “”'],
  ['level=0x10', 'there is no level “0x10”'],
  ['at=24,0', 'there is no pixel at 24,0'],
])('refuses a link with %s', (text, message) => {
  expect(() => begin().read(linkValues(new URLSearchParams(text)))).toThrow(message);
});

it('counts pixels that are seen as a whole, whatever the arithmetic is off by', () => {
  expect(pixelsIn({ x: 0.5, y: 1, width: 3, height: 3 }, photo)).toEqual({
    x: 1,
    y: 1,
    width: 2,
    height: 3,
  });
  const all = { x: 0, y: -1e-9, width: 24 + 1e-9, height: 17 };
  expect(seenSentence(photo, all)).toBe('In view: 24 by 17 pixels.');
});
