import type { Matrix } from '../../convolve/index.ts';
import type { Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { lensKernel } from './lens-kernels.ts';
import { onPhoto } from './view.ts';

/** The pixel under the centre of the lens, and the name of its kernel. */
export interface LensState {
  readonly place: Point;
  readonly kernel: string;
}

/** A photo, in gray, is looked at through the lens and not edited. */
export const lensModel = (photo: Matrix): FigureModel<LensState, Matrix> => ({
  make: () => photo,
  link: {
    names: ['x', 'y', 'kernel'],
    write: ({ place, kernel }) => ({ x: String(place.x), y: String(place.y), kernel }),
    read(values, first) {
      const [x, y] = (['x', 'y'] as const).map((side) => {
        const text = values.get(side);
        const value = text === null ? first.place[side] : Number(text);
        if (!Number.isFinite(value)) throw new RangeError(`there is no pixel at ${side} "${text}"`);
        return value;
      });
      const { name } = lensKernel(values.get('kernel') ?? first.kernel);
      return { place: onPhoto(photo, { x: x!, y: y! }), kernel: name };
    },
  },
  looks: ['place', 'kernel'],
});
