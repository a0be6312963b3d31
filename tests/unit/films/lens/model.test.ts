import { expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { lensModel } from '../../../../src/lib/films/lens/model.ts';
import { linkValues } from '../../../../src/lib/films/link-values.ts';

const photo = createMatrix(240, 174);
const begin = () => new EditSession(lensModel(photo), { place: { x: 60, y: 63 }, kernel: 'blur' });

it('has its place and its kernel in its link', () => {
  const session = begin();
  session.change({ place: { x: 70, y: 63 }, kernel: 'edges' });
  expect(session.write()).toEqual({ x: '70', y: '63', kernel: 'edges' });
  const other = begin();
  other.read(linkValues(new URLSearchParams(session.write())));
  expect(other.state).toEqual(session.state);
});

it('stays on the photo, and as it was where a link says nothing', () => {
  const session = begin();
  session.read(linkValues(new URLSearchParams('x=1&y=9999')));
  expect(session.state).toEqual({ place: { x: 17, y: 156 }, kernel: 'blur' });
  session.read(linkValues(new URLSearchParams('kernel=sharpen')));
  expect(session.state).toEqual({ place: { x: 60, y: 63 }, kernel: 'sharpen' });
});

it.each([
  ['x=east', 'there is no pixel at x "east"'],
  ['kernel=none', 'there is no kernel "none"'],
])('refuses a link with %s', (text, message) => {
  expect(() => begin().read(linkValues(new URLSearchParams(text)))).toThrow(message);
});
