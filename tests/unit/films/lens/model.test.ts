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

it('is as it was where a link says nothing', () => {
  const session = begin();
  session.read(linkValues(new URLSearchParams('kernel=sharpen')));
  expect(session.state).toEqual({ place: { x: 60, y: 63 }, kernel: 'sharpen' });
});

it.each([
  ['x=east', '“east,63” is no pair of whole numbers'],
  ['x=0x10', '“0x10,63” is no pair of whole numbers'],
  ['y=', '“60,” is no pair of whole numbers'],
  ['x=1&y=9999', 'the lens does not lie on the photo at 1,9999'],
  ['kernel=none', 'there is no kernel “none”'],
])('refuses a link with %s', (text, message) => {
  expect(() => begin().read(linkValues(new URLSearchParams(text)))).toThrow(message);
});
