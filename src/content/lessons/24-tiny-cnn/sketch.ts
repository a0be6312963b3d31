import { grayGrid, strengthGrid, type Sketch } from '../../../lib/grid/index.ts';
import { tensorOf } from '../../../lib/films/recognition/drawing.ts';
import { firstKernels } from '../../../lib/films/recognition/layers.ts';
import { drawingPicture } from '../../../lib/films/recognition/pictures.ts';
import { network, state } from './data.ts';

const drawing = drawingPicture(tensorOf(state.drawing));
/** Every other pixel: a sketch has few. */
const coarse = {
  width: 12,
  height: 12,
  data: Float32Array.from(
    { length: 144 },
    (_, i) => drawing.data[2 * Math.floor(i / 12) * 24 + 2 * (i % 12)]!,
  ),
};

/** A drawing, and two of the kernels that were learned to tell it. */
export const sketch: Sketch = [
  { grid: grayGrid('image', 'A drawing', coarse) },
  '→',
  ...firstKernels(network)
    .slice(0, 2)
    .map((kernel, i) => ({ grid: strengthGrid('kernel', `Kernel ${i}`, kernel) })),
];
