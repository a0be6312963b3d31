import type { Matrix } from '../../convolve/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { matrixLink } from '../link.ts';
import { FILTERS, type FilterName } from './filters.ts';
import { linearityScene, type LinearityScene } from './scene.ts';

/** Two images of one size, and the filter that is tried on them. */
export interface LinearityState {
  readonly a: Matrix;
  readonly b: Matrix;
  readonly filter: FilterName;
}

export const linearityModel: FigureModel<LinearityState, LinearityScene> = {
  make({ a, b, filter }) {
    if (a.width !== b.width || a.height !== b.height) {
      throw new RangeError(
        `To be added, a and b need the same size: they would be ${a.width} by ${a.height} and ${b.width} by ${b.height}.`,
      );
    }
    return linearityScene(a, b, filter);
  },
  link: joinedLink(
    matrixLink<'a' | 'b', Pick<LinearityState, 'a' | 'b'>>(['a', 'b']),
    choiceLink('filter', FILTERS),
  ),
  limits: { a: 6, b: 6 },
};
