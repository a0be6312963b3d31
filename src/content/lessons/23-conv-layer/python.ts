import { tensor, type PythonListing } from '../../../components/lesson/python-listing.ts';
import type { Layer } from '../../../lib/learning/index.ts';
import { layer as given, same, stack as built } from './data.ts';
import layerTensorflow from './layer.tensorflow.js?raw';
import layerTorch from './layer.torch.py?raw';
import stackTensorflow from './stack.tensorflow.js?raw';
import stackTorch from './stack.torch.py?raw';

/** A layer of stride 2 whose padding is not the same on all sides. */
export const layer: PythonListing = {
  sources: { pytorch: layerTorch, tensorflow: layerTensorflow },
  given: {
    image: tensor(given.image),
    kernel: tensor(given.kernel),
    bias: tensor(given.bias),
  },
  prints: [same],
};

const [first, , , last] = built.network.layers.map(weightsOf);

/** The stack that the figure opens with, on its ring. */
export const stack: PythonListing = {
  sources: { pytorch: stackTorch, tensorflow: stackTensorflow },
  given: {
    image: tensor(built.outputs[0]!),
    ...{ kernel1: first!.kernel, bias1: first!.bias },
    ...{ kernel2: last!.kernel, bias2: last!.bias },
  },
  prints: [built.outputs.at(-1)!],
};

function weightsOf(one: Layer) {
  if (one.kind !== 'conv2d') return undefined;
  return { kernel: tensor(one.kernel), bias: tensor(one.bias) };
}
