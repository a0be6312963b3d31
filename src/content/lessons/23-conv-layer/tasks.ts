import { between, type Random } from '../../../lib/exercises/faded/random.ts';
import type { NumericTask } from '../../../lib/exercises/numeric/index.ts';
import { outputSize, receptiveField } from '../../../lib/learning/index.ts';
import { formatNumber } from '../../../lib/notation/index.ts';

const text = (value: number): string => formatNumber(value, 2);

interface Window {
  readonly length: number;
  readonly size: number;
  readonly stride: number;
  readonly padding: number;
  readonly dilation: number;
}

/** How many pixels a layer gives along one side. */
export function sizeTask({ length, size, stride, padding, dilation }: Window): NumericTask {
  const truth = outputSize(length, size, { stride, padding, dilation });
  const reach = (size - 1) * dilation + 1;
  const room = length + 2 * padding - reach;
  const floored = (pixels: number): number => Math.floor(pixels / stride) + 1;
  const gaps = dilation === 1 ? '' : `, dilation ${dilation}`;
  return {
    question: `A row of ${length} pixels, a kernel of ${size}, stride ${stride}, padding ${padding} at both ends${gaps}. How many outputs?`,
    answer: String(truth),
    why: `The kernel reaches over ${reach}. floor((${length} + 2 × ${padding} − ${reach}) / ${stride}) + 1 = floor(${text(room / stride)}) + 1 = ${truth}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the floor is left out, or rounded up',
          why: 'A window that hangs over the end gives no output: what is left over does not count.',
          numbers: [room / stride + 1, Math.ceil(room / stride) + 1],
        },
        {
          name: 'the padding is counted once',
          why: 'There are zeros at both ends of the row.',
          numbers: [floored(room - padding)],
        },
        {
          name: 'the dilation is left out',
          why: 'With gaps the kernel reaches further than it has weights: (size − 1) × dilation + 1.',
          numbers: dilation === 1 ? [] : [floored(length + 2 * padding - size)],
        },
        {
          name: 'the first place is not counted',
          why: 'That is how often the kernel moves on. Before that it stands somewhere, too.',
          numbers: [Math.floor(room / stride)],
        },
        {
          name: 'the row is only divided by the stride',
          why: 'The kernel takes up room itself: its last place begins before the end.',
          numbers: [length / stride, Math.floor(length / stride)],
        },
      ],
      hint: 'How far can the kernel move, and how many strides fit into that? One place more than strides.',
    },
  };
}

export function drawWindow(random: Random): Window {
  const dilation = between(random, 1, 2);
  const size = between(random, 1, 2) * 2 + 1;
  const stride = between(random, 2, 3);
  const padding = 2;
  // One pixel is left over: the floor matters, and so does padding that is counted once.
  const places = between(random, 4, 9);
  const reach = (size - 1) * dilation + 1;
  const length = places * stride + reach - 2 * padding + 1;
  return { length, size, stride, padding, dilation };
}

/** How many numbers a layer has to learn. */
export function weightsTask(inputs: number, outputs: number, side: number): NumericTask {
  const cells = side * side;
  const truth = outputs * (inputs * cells + 1);
  return {
    question: `A convolution takes ${inputs} channels and gives ${outputs}, with kernels of ${side} by ${side} and a bias for each map. How many numbers does it have to learn?`,
    answer: String(truth),
    why: `Each of the ${outputs} kernels has ${inputs} × ${side} × ${side} = ${inputs * cells} weights and a bias: ${outputs} × ${inputs * cells + 1} = ${truth}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the biases are left out',
          why: 'Each map that comes out has a bias of its own.',
          numbers: [outputs * inputs * cells],
        },
        {
          name: 'the channels that go in are left out',
          why: 'A kernel is as deep as the picture that it lies on: it has a layer for each channel.',
          numbers: [outputs * (cells + 1), outputs * cells],
        },
        {
          name: 'the channels in and out are added',
          why: 'Every channel that goes in has weights for every map that comes out: multiply them.',
          numbers: [(inputs + outputs) * cells, (inputs + outputs) * cells + outputs],
        },
        {
          name: 'there is a bias for every channel of a kernel',
          why: 'The channels are summed first. The bias is added once to that sum.',
          numbers: [outputs * inputs * (cells + 1)],
        },
        {
          name: 'there is a single bias',
          why: 'One for each map that comes out.',
          numbers: [outputs * inputs * cells + 1],
        },
        {
          name: 'one map is counted',
          why: 'That is one kernel with its bias. There is one for each map that comes out.',
          numbers: [inputs * cells + 1, inputs * cells],
        },
      ],
      hint: 'How many weights has one kernel, through all channels? Then its bias, then all kernels.',
    },
  };
}

/** What an output of three layers sees along one side. */
export function fieldTask(first: number, pool: number, last: number): NumericTask {
  const layers = [{ size: first }, { size: pool, stride: pool }, { size: last }];
  // Long enough for all of them to have an output.
  const truth = receptiveField(100, layers).size;
  const pooled = first + pool - 1;
  return {
    question: `A convolution of ${first} by ${first}, then max pooling of ${pool} by ${pool} with stride ${pool}, then a convolution of ${last} by ${last}. How many pixels wide is what one output sees?`,
    answer: String(truth),
    why: `1 + (${first} − 1) × 1 = ${first}, then ${first} + (${pool} − 1) × 1 = ${pooled}, then ${pooled} + (${last} − 1) × ${pool} = ${truth}.`,
    key: {
      truth,
      tolerance: 0.01,
      mistakes: [
        {
          name: 'the stride of the pooling is left out',
          why: 'After it, one step is a step over several pixels of the image.',
          numbers: [first + pool + last - 2],
        },
        {
          name: 'the sizes are added',
          why: 'Windows overlap: each layer adds its size less 1, times the strides before it.',
          numbers: [first + pool + last],
        },
        {
          name: 'the sizes are multiplied',
          why: 'Neighbours see much of the same. Each layer adds its size less 1, times the strides before it.',
          numbers: [first * pool * last],
        },
        {
          name: 'the stride of the pooling counts for the pooling itself',
          why: 'Its own window lies on pixels of the layer before it, one beside the other. The stride counts from the next layer on.',
          numbers: [first + (pool - 1) * pool + (last - 1) * pool],
        },
        {
          name: 'the pooling counts by its stride alone',
          why: 'It makes later steps wider, and its own window sees something, too.',
          numbers: [first + (last - 1) * pool],
        },
        {
          name: 'only the last two layers are counted',
          why: 'Go on back to the image: the first layer adds to it as well.',
          numbers: [pool + (last - 1) * pool],
        },
      ],
      hint: 'Begin with 1. Each layer adds its size less 1, times all the strides before it.',
    },
  };
}
