import { ROUNDINGS, type Matrix, type Rounding } from '../../convolve/index.ts';
import { quoted } from '../../notation/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { matrixLink, type LinkCodec } from '../link.ts';
import { requireFit } from '../source.ts';
import { rangeScene, type RangeScene } from './scene.ts';

/** An image, a kernel, and what happens to fractions when their sums are stored. */
export interface RangeState {
  readonly image: Matrix;
  readonly kernel: Matrix;
  readonly rounding: Rounding;
}

const NAMES = ['image', 'kernel'] as const;
const matrices = matrixLink<(typeof NAMES)[number], RangeState>(NAMES);

const rangeLink: LinkCodec<RangeState> = {
  matrices: NAMES,
  write: (state, first) => ({ ...matrices.write(state, first), fractions: state.rounding }),
  read(values, first) {
    const rounding = (values.get('fractions') ?? first.rounding) as Rounding;
    if (!ROUNDINGS.includes(rounding)) {
      throw new RangeError(`there is no way ${quoted(rounding)} with fractions`);
    }
    return { ...matrices.read(values, first), rounding };
  },
};

/** Makes both scenes at once, so that the switch between them computes nothing. */
export const rangeModel: FigureModel<RangeState, Readonly<Record<Rounding, RangeScene>>> = {
  make({ image, kernel }) {
    requireFit({ image, kernel });
    return {
      'half-even': rangeScene(image, kernel, 'half-even'),
      truncate: rangeScene(image, kernel, 'truncate'),
    };
  },
  link: rangeLink,
  // The image is there seven times.
  limits: { image: 8, kernel: 15 },
  looks: ['rounding'],
};
