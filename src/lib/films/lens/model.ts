import type { Matrix } from '../../convolve/index.ts';
import { isSame, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { pairOf, pairText } from '../link.ts';
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
    write: ({ place, kernel }) => ({ x: String(place.x), y: String(place.y), kernel }),
    read(values, first) {
      const [x, y] = (['x', 'y'] as const).map((side) => values.get(side) ?? first.place[side]);
      const place = pairOf(`${x},${y}`)!;
      if (!isSame(place, onPhoto(photo, place))) {
        throw new RangeError(`the lens does not lie on the photo at ${pairText(place)}`);
      }
      const { name } = lensKernel(values.get('kernel') ?? first.kernel);
      return { place, kernel: name };
    },
  },
  looks: ['place', 'kernel'],
});
