import { RANGES, ROUNDINGS, type Matrix, type Range, type Rounding } from '../../convolve/index.ts';
import { quoted } from '../../notation/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { matrixLink, type LinkCodec } from '../link.ts';
import { requireFit } from '../source.ts';
import { rangeScene, type RangeScene } from './scene.ts';

/** An image and a kernel; by which range their sums are stored, and what happens to fractions. */
export interface RangeState {
  readonly image: Matrix;
  readonly kernel: Matrix;
  readonly range: Range;
  readonly rounding: Rounding;
}

const NAMES = ['image', 'kernel'] as const;
const matrices = matrixLink<(typeof NAMES)[number], RangeState>(NAMES);

const rangeLink: LinkCodec<RangeState> = {
  matrices: NAMES,
  write: (state, first) => ({
    ...matrices.write(state, first),
    view: state.range,
    fractions: state.rounding,
  }),
  read(values, first) {
    const view = values.get('view') ?? first.range;
    const range = RANGES.find((one) => one === view);
    if (range === undefined) throw new RangeError(`there is no view ${quoted(view)}`);
    const fractions = values.get('fractions') ?? first.rounding;
    const rounding = ROUNDINGS.find((one) => one === fractions);
    if (rounding === undefined) {
      throw new RangeError(`there is no way ${quoted(fractions)} with fractions`);
    }
    return { ...matrices.read(values, first), range, rounding };
  },
};

export const rangeModel: FigureModel<RangeState, RangeScene> = {
  make({ image, kernel }) {
    requireFit({ image, kernel });
    return rangeScene(image, kernel);
  },
  link: rangeLink,
  // Side by side, the image is there seven times.
  limits: { image: 8, kernel: 15 },
  looks: ['range', 'rounding'],
};
