import { tensor, type PythonListing } from '../../../components/lesson/python-listing.ts';
import { createTensor } from '../../../lib/learning/index.ts';
import { step as small } from './data.ts';
import tensorflow from './step.tensorflow.js?raw';
import pytorch from './step.torch.py?raw';

const [convolution, , , dense] = small.network.layers;
if (convolution?.kind !== 'conv2d' || dense?.kind !== 'dense') {
  throw new RangeError('The network of the listing begins with a convolution and ends dense.');
}
const { examples } = small;

/** One step of training of a smaller network, on a batch of four pictures. */
export const step: PythonListing = {
  sources: { pytorch, tensorflow },
  given: {
    images: tensor(
      createTensor(
        [examples.length, 1, 6, 6],
        examples.flatMap(({ input }) => [...input.data]),
      ),
    ),
    labels: { type: 'float64', values: examples.map(({ label }) => label) },
    kernel: tensor(convolution.kernel),
    weights: tensor(dense.weights),
  },
  prints: [{ data: small.losses }],
};
