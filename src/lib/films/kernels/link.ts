import type { Matrix } from '../../convolve/index.ts';
import { areaOf, contains } from '../../grid/index.ts';
import { matrixText, quoted } from '../../notation/index.ts';
import { pairOf, pairText, type LinkCodec } from '../link.ts';
import { FILLINGS, type Filling } from './example-weights.ts';
import { filled, LARGEST_KERNEL, withKernel, type KernelsState } from './state.ts';

/** The link of the kernels' figure: a filling and its size or the weights, the anchor, the pixel. */
export const kernelsLink = (image: Matrix): LinkCodec<KernelsState> => ({
  matrices: ['kernel'],
  write: ({ kernel, filling, anchor, place }) => ({
    ...(filling === undefined
      ? { kernel: matrixText(kernel) }
      : { weights: filling, size: `${kernel.width},${kernel.height}` }),
    anchor: pairText(anchor),
    at: pairText(place),
  }),
  read(values, first) {
    const filling = (values.get('weights') ?? first.filling) as Filling;
    if (!FILLINGS.includes(filling))
      throw new RangeError(`there are no weights ${quoted(filling)}`);
    const size = pairOf(values.get('size')) ?? { x: first.kernel.width, y: first.kernel.height };
    if (!contains({ x: 1, y: 1, width: LARGEST_KERNEL, height: LARGEST_KERNEL }, size)) {
      throw new RangeError(`there is no size ${size.x} x ${size.y}`);
    }
    const place = pairOf(values.get('at')) ?? first.place;
    const made = filled(filling, size.x, size.y, place);
    const kernel = values.matrix('kernel');
    const state = kernel === undefined ? made : withKernel(made, kernel);
    const anchor = pairOf(values.get('anchor')) ?? state.anchor;
    if (!contains(areaOf(state.kernel), anchor) || !contains(areaOf(image), place)) {
      throw new RangeError('the anchor or the pixel lies outside');
    }
    return { ...state, anchor };
  },
});
