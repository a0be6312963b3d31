import { createMatrix } from '../../../src/lib/convolve/index.ts';
import * as learning from '../../../src/lib/learning/index.ts';
import {
  ANY_NUMBER,
  EMPTY,
  image as matrix,
  kernel as start,
  matrixAt,
  OPTIONAL,
  type Call,
  type Parameter,
} from './parameters.ts';

const { createTensor } = learning;

const image = createTensor([2, 5, 6]);
const kernel = createTensor([2, 2, 3, 3]);
const bias = createTensor([2]);
const network = learning.createNetwork(
  [1, 6, 6],
  [
    { kind: 'conv2d', channels: 2, size: 3, stride: 1, padding: 1 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'dense', outputs: 2 },
  ],
);
const input = createTensor([1, 6, 6]);
const examples = [
  { input, label: 1 },
  { input, label: 0 },
];

/** A tensor and its fields. */
const tensorAt = (
  at: number | string,
  name: string,
  accepts: readonly string[] = [],
): Parameter[] => [
  { at: `${at}`, name, accepts },
  { at: `${at}.shape`, name: `${name}: shape` },
  { at: `${at}.shape.0`, name: [`${name}: shape`, `${name}: data`] },
  { at: `${at}.data`, name: `${name}: data` },
];

/** A stride of any length, unless the output would no longer fit something. */
const strides = (orNamed: readonly string[]): readonly string[] =>
  orNamed.length > 0 ? OPTIONAL : ['2 ** 52', ...OPTIONAL];

/** Options of a kernel that slides; what another size of output is at odds with may be named too. */
const sliding = () => ({
  stride: 1,
  dilation: 1,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
});
const slidingAt = (at: number, ...orNamed: string[]): Parameter[] => [
  { at: `${at}`, name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
  { at: `${at}.stride`, name: ['stride', ...orNamed], accepts: strides(orNamed) },
  {
    at: `${at}.dilation`,
    name: ['dilation', 'image: height', 'padding', ...orNamed],
    accepts: OPTIONAL,
  },
  { at: `${at}.padding`, name: 'padding', accepts: ['0', ...OPTIONAL] },
  ...['top', 'right', 'bottom', 'left'].map((side) => ({
    at: `${at}.padding.${side}`,
    name: 'padding',
    accepts: ['0'],
  })),
];

/** A layer with a kernel. */
const convolution = (run: Call['run'], ...orNamed: string[]): Call => ({
  run,
  right: [image, kernel, { ...sliding(), bias }],
  parameters: [
    ...tensorAt(0, 'image'),
    ...tensorAt(1, 'kernel'),
    ...slidingAt(2, ...orNamed),
    ...tensorAt('2.bias', 'bias', OPTIONAL),
  ],
});
const convolutionGradients = (run: Call['run'], output: learning.Shape): Call => ({
  run,
  right: [image, kernel, createTensor(output), sliding()],
  parameters: [
    ...tensorAt(0, 'image'),
    ...tensorAt(1, 'kernel'),
    ...tensorAt(2, 'outputGradient'),
    ...slidingAt(3, 'outputGradient'),
  ],
});

const poolingAt = (at: number, ...orNamed: string[]): Parameter[] => [
  { at: `${at}`, name: ['options', 'size'] },
  { at: `${at}.size`, name: ['size', 'image: height', ...orNamed] },
  {
    at: `${at}.stride`,
    name: ['stride', ...orNamed],
    accepts: strides(orNamed),
  },
  { at: `${at}.padding`, name: 'padding', accepts: ['0', ...OPTIONAL] },
];
const pooling = (run: Call['run']): Call => ({
  run,
  right: [image, { size: 2, stride: 2, padding: 'valid' }],
  parameters: [...tensorAt(0, 'image'), ...poolingAt(1)],
});
const poolingGradient = (run: Call['run']): Call => ({
  run,
  right: [image, createTensor([2, 2, 3]), { size: 2, stride: 2, padding: 0 }],
  parameters: [
    ...tensorAt(0, 'image'),
    ...tensorAt(1, 'outputGradient'),
    ...poolingAt(2, 'outputGradient'),
  ],
});

const ofScores = (run: Call['run']): Call => ({
  run,
  right: [createTensor([3]), 2],
  parameters: [...tensorAt(0, 'scores'), { at: '1', name: 'label', accepts: ['0'] }],
});

const axisOptionsAt = (
  at: number | string,
  name = '',
  ofReach: readonly string[] = [],
): Parameter[] => [
  { at: `${at}.stride`, name: `${name}stride`, accepts: ['2 ** 52', ...OPTIONAL] },
  {
    at: `${at}.dilation`,
    name: [`${name}dilation`, `${name}length`],
    accepts: [...ofReach, ...OPTIONAL],
  },
  { at: `${at}.padding`, name: `${name}padding`, accepts: ['0', ...OPTIONAL] },
  { at: `${at}.padding.before`, name: `${name}padding: before`, accepts: ['0'] },
  { at: `${at}.padding.after`, name: `${name}padding: after`, accepts: ['0'] },
];
const alongAxis = (run: Call['run'], ofReach: readonly string[] = []): Call => ({
  run,
  right: [9, 3, { stride: 2, dilation: 2, padding: { before: 1, after: 2 } }],
  parameters: [
    { at: '0', name: 'length', accepts: ['2 ** 52'] },
    { at: '1', name: ['size', 'length', 'padding'], accepts: ofReach },
    { at: '2', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
    ...axisOptionsAt(2, '', ofReach),
  ],
});

const networkAt = (at: number): Parameter[] => [
  { at: `${at}`, name: 'network' },
  { at: `${at}.input`, name: 'network: input' },
  { at: `${at}.input.0`, name: ['network: input', 'layers[0]: image'] },
  { at: `${at}.layers`, name: ['network: layers', 'layers[0]'] },
  { at: `${at}.layers.0`, name: 'layers[0]' },
  { at: `${at}.layers.0.kind`, name: 'layers[0]: kind' },
  ...tensorAt(`${at}.layers.0.kernel`, 'layers[0]: kernel'),
  { at: `${at}.layers.0.bias`, name: 'layers[0]: bias' },
  { at: `${at}.layers.0.stride`, name: ['layers[0]: stride', 'layers[2]'], accepts: OPTIONAL },
  { at: `${at}.layers.0.padding`, name: ['layers[0]: padding', 'layers[3]'] },
  { at: `${at}.layers.2.size`, name: ['layers[2]: size', 'layers[2]: image'] },
  { at: `${at}.layers.3.weights`, name: 'layers[3]: weights' },
];
const ofNetwork = (run: Call['run']): Call => ({
  run,
  right: [network],
  parameters: networkAt(0),
});
const ofInput = (run: Call['run']): Call => ({
  run,
  right: [network, input],
  parameters: [...networkAt(0), ...tensorAt(1, 'input')],
});
const examplesAt = (at: number): Parameter[] => [
  { at: `${at}`, name: 'examples' },
  { at: `${at}.1`, name: 'examples[1]' },
  ...tensorAt(`${at}.1.input`, 'examples[1]: input'),
  { at: `${at}.1.label`, name: 'examples[1]: label', accepts: ['0'] },
];

const SHARES = ['0', ...OPTIONAL];
const RATES = ['1.5', '2 ** 52'];
const adam = () => ({ kind: 'adam', rate: 0.1, beta1: 0.5, beta2: 0.6, epsilon: 1e-3 });
const optimizerAt = (at: string): Parameter[] => [
  { at, name: 'optimizer' },
  { at: `${at}.kind`, name: 'optimizer: kind' },
  { at: `${at}.rate`, name: 'optimizer: rate', accepts: [...RATES, ...OPTIONAL] },
  { at: `${at}.beta1`, name: 'optimizer: beta1', accepts: SHARES },
  { at: `${at}.beta2`, name: 'optimizer: beta2', accepts: SHARES },
  { at: `${at}.epsilon`, name: 'optimizer: epsilon', accepts: [...RATES, ...OPTIONAL] },
];

export const LEARNING: Readonly<Record<string, Call>> = {
  activations: ofInput(learning.activations),
  conv2d: convolution(learning.conv2d),
  conv2dGradients: convolutionGradients(learning.conv2dGradients, [2, 3, 4]),
  conv2dTranspose: convolution(learning.conv2dTranspose, 'shape'),
  conv2dTransposeGradients: convolutionGradients(learning.conv2dTransposeGradients, [2, 7, 8]),
  createNetwork: {
    run: learning.createNetwork,
    right: [
      [1, 6, 6],
      [
        { kind: 'conv2d', channels: 2, size: 3, stride: 1, dilation: 1, padding: 1 },
        { kind: 'max-pool', size: 2, stride: 2, padding: 0 },
        { kind: 'relu' },
        { kind: 'dense', outputs: 2 },
      ],
      5,
    ],
    parameters: [
      { at: '0', name: ['input', 'layers[0]'] },
      { at: '0.0', name: ['input', 'layers[0]'] },
      { at: '1', name: ['plans', 'layers[0]'] },
      { at: '1.0', name: 'layers[0]' },
      { at: '1.0.kind', name: 'layers[0]: kind' },
      { at: '1.0.channels', name: ['layers[0]: channels', 'layers[0]: shape'] },
      { at: '1.0.size', name: ['layers[0]: size', 'layers[0]: shape'] },
      { at: '1.0.stride', name: ['layers[0]: stride', 'layers[1]: image'], accepts: OPTIONAL },
      {
        at: '1.0.dilation',
        name: ['layers[0]: dilation', 'layers[0]: image'],
        accepts: OPTIONAL,
      },
      { at: '1.0.padding', name: 'layers[0]: padding', accepts: ['0', ...OPTIONAL] },
      { at: '1.1.size', name: 'layers[1]' },
      { at: '1.1.stride', name: 'layers[1]', accepts: ['2 ** 52', ...OPTIONAL] },
      { at: '1.1.padding', name: 'layers[1]', accepts: ['0', ...OPTIONAL] },
      { at: '1.3.outputs', name: ['layers[3]: outputs', 'layers[3]: shape'] },
      { at: '2', name: 'seed', accepts: ['0', ...OPTIONAL] },
    ],
  },
  createTensor: {
    run: createTensor,
    right: [
      [3, 1],
      [1, 2, 3],
    ],
    parameters: [
      { at: '0', name: 'shape' },
      { at: '0.0', name: ['shape', 'data'] },
      { at: '1', name: 'data', accepts: ['an array of bytes', ...OPTIONAL] },
      { at: '1.1', name: 'data[1]', accepts: ANY_NUMBER },
    ],
  },
  crossEntropy: ofScores(learning.crossEntropy),
  crossEntropyGradient: ofScores(learning.crossEntropyGradient),
  dense: {
    run: learning.dense,
    right: [createTensor([1, 3]), createTensor([2, 3]), { bias }],
    parameters: [
      ...tensorAt(0, 'input'),
      ...tensorAt(1, 'weights'),
      { at: '2', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
      ...tensorAt('2.bias', 'bias', OPTIONAL),
    ],
  },
  denseGradients: {
    run: learning.denseGradients,
    right: [createTensor([1, 3]), createTensor([2, 3]), bias],
    parameters: [
      ...tensorAt(0, 'input'),
      ...tensorAt(1, 'weights'),
      ...tensorAt(2, 'outputGradient'),
    ],
  },
  learnKernel: {
    run: learning.learnKernel,
    right: [matrix, createMatrix(4, 3), { start, optimizer: adam() }],
    parameters: [
      ...matrixAt(0, 'before'),
      ...matrixAt(1, 'after'),
      { at: '2', name: ['options', 'start'] },
      { at: '2.start', name: 'start' },
      { at: '2.start.data', name: 'start: data' },
      ...optimizerAt('2.optimizer'),
    ],
  },
  lossAndGradient: {
    run: learning.lossAndGradient,
    right: [network, examples],
    parameters: [...networkAt(0), ...examplesAt(1)],
  },
  matricesFromTensor: {
    run: learning.matricesFromTensor,
    right: [image],
    parameters: tensorAt(0, 'tensor'),
  },
  maxPool: pooling(learning.maxPool),
  maxPoolGradient: poolingGradient(learning.maxPoolGradient),
  meanPool: pooling(learning.meanPool),
  meanPoolGradient: poolingGradient(learning.meanPoolGradient),
  outputSize: alongAxis(learning.outputSize),
  predict: ofInput(learning.predict),
  readNetwork: {
    run: learning.readNetwork,
    right: [learning.saveNetwork(network)],
    parameters: [{ at: '0', name: 'text' }],
  },
  receptiveField: {
    run: learning.receptiveField,
    right: [9, [{ size: 3, stride: 2, dilation: 2, padding: { before: 1, after: 2 } }]],
    parameters: [
      { at: '0', name: 'length', accepts: ['2 ** 52'] },
      { at: '1', name: 'layers', accepts: ['[]'] },
      { at: '1.0', name: 'layers[0]' },
      { at: '1.0.size', name: ['layers[0]: size', 'layers[0]: length', 'layers[0]: padding'] },
      ...axisOptionsAt('1.0', 'layers[0]: '),
    ],
  },
  relu: { run: learning.relu, right: [image], parameters: tensorAt(0, 'input') },
  reluGradient: {
    run: learning.reluGradient,
    right: [image, image],
    parameters: [...tensorAt(0, 'input'), ...tensorAt(1, 'outputGradient')],
  },
  saveNetwork: ofNetwork(learning.saveNetwork),
  softmax: { run: learning.softmax, right: [bias], parameters: tensorAt(0, 'scores') },
  startOptimizer: {
    run: learning.startOptimizer,
    right: [adam()],
    parameters: optimizerAt('0'),
  },
  summaryOf: ofNetwork(learning.summaryOf),
  tensorFromMatrices: {
    run: learning.tensorFromMatrices,
    right: [[matrix, matrix]],
    parameters: [
      { at: '0', name: 'matrices' },
      { at: '0.1', name: 'matrices[1]' },
      { at: '0.1.data', name: 'matrices[1]: data' },
    ],
  },
  train: {
    run: learning.train,
    right: [network, examples, { optimizer: adam(), batchSize: 2, seed: 3 }],
    parameters: [
      ...networkAt(0),
      ...examplesAt(1),
      { at: '2', name: ['options', 'optimizer'] },
      ...optimizerAt('2.optimizer'),
      { at: '2.batchSize', name: 'batchSize', accepts: ['2 ** 52', ...OPTIONAL] },
      { at: '2.seed', name: 'seed', accepts: ['0', ...OPTIONAL] },
    ],
  },
  transposedSize: alongAxis(learning.transposedSize, ['2 ** 52']),
  weightsOf: ofNetwork(learning.weightsOf),
  withWeights: {
    run: learning.withWeights,
    right: [network, learning.weightsOf(network)],
    parameters: [...networkAt(0), { at: '1', name: 'weights' }],
  },
};
