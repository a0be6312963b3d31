import { expect, it } from 'vitest';
import { createMatrix, matrixFromRows } from '../../../../src/lib/convolve/index.ts';
import { EditSession } from '../../../../src/lib/films/edit-session.ts';
import { kernelsModel, kernelsStart } from '../../../../src/lib/films/kernels/model.ts';
import { resized } from '../../../../src/lib/films/kernels/state.ts';

const image = createMatrix(5, 5);
const source = {
  image,
  width: 3,
  height: 3,
  filling: 'mean',
  anchor: { x: 2, y: 2 },
  place: { x: 0, y: 0 },
} as const;
const begin = () => new EditSession(kernelsModel(image), kernelsStart(source));

it('keeps the anchor of a kernel that is typed as long as it lies on it', () => {
  const session = begin();
  session.edit('kernel', createMatrix(3, 3));
  expect(session.state).toMatchObject({ anchor: { x: 2, y: 2 }, filling: undefined });
  session.edit('kernel', createMatrix(2, 1));
  expect(session.state.anchor).toEqual({ x: 1, y: 0 });
});

it('refuses a kernel that is too large, and stays as it was', () => {
  const session = begin();
  expect(() => session.edit('kernel', createMatrix(8, 2))).toThrow(
    'The kernel would have 8 x 2 cells; 7 x 7 is the most that fits here.',
  );
  expect(session.state.kernel.width).toBe(3);
});

it('takes the anchor back, and stays at the pixel', () => {
  const session = begin();
  session.change({ ...session.state, anchor: { x: 0, y: 0 } });
  session.change({ ...session.state, place: { x: 4, y: 4 } });
  session.undo();
  expect(session.state).toMatchObject({ anchor: { x: 2, y: 2 }, place: { x: 4, y: 4 } });
  expect(session.shown({ x: 1, y: 1 }).grids[2]!.outline).toMatchObject({ x: 1, y: 1 });
});

it('keeps the weights that have room in another size', () => {
  const session = begin();
  session.edit('kernel', matrixFromRows([[1, 2, 3]]));
  expect(resized(session.state, 2, 2).kernel).toEqual(
    matrixFromRows([
      [1, 2],
      [0, 0],
    ]),
  );
});
