/** What the functions of learning take, and what of it is special to a few of them. */
import * as learning from '../../../src/lib/learning/index.ts';
import { EMPTY, OPTIONAL, type Call, type Parameter } from './parameters.ts';

const { createTensor } = learning;

export const image = createTensor([2, 5, 6]);
const kernel = createTensor([2, 2, 3, 3]);
export const bias = createTensor([2]);
export const network = learning.createNetwork(
  [1, 6, 6],
  [
    { kind: 'conv2d', channels: 2, size: 3, stride: 1, padding: 1 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'dense', outputs: 2 },
  ],
);
const input = createTensor([1, 6, 6]);
export const examples = [
  { input, label: 1 },
  { input, label: 0 },
];

/** A tensor and its fields. */
export const tensorAt = (
  at: number | string,
  name: string,
  accepts: readonly string[] = [],
): Parameter[] => [
  { at: `${at}`, name, accepts },
  { at: `${at}.shape`, name: `${name}: shape` },
  { at: `${at}.shape.0`, name: [`${name}: shape`, `${name}: data`] },
  { at: `${at}.data`, name: `${name}: data` },
];

/** What Adam remembers of the network after a step. */
const zeros = learning.weightsOf(network).fill(0);
export const memory = { step: 1, lists: [zeros, zeros] };
export const memoryAt = (at: string): Parameter[] => [
  { at, name: 'memory', accepts: OPTIONAL },
  { at: `${at}.step`, name: ['memory: step', 'memory: lists'], accepts: ['2 ** 52'] },
  { at: `${at}.lists`, name: 'memory: lists' },
  { at: `${at}.lists.1`, name: 'memory: lists[1]' },
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
export const convolution = (run: Call['run'], ...orNamed: string[]): Call => ({
  run,
  right: [image, kernel, { ...sliding(), bias }],
  parameters: [
    ...tensorAt(0, 'image'),
    ...tensorAt(1, 'kernel'),
    ...slidingAt(2, ...orNamed),
    ...tensorAt('2.bias', 'bias', OPTIONAL),
  ],
});
export const convolutionGradients = (run: Call['run'], output: learning.Shape): Call => ({
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
export const pooling = (run: Call['run']): Call => ({
  run,
  right: [image, { size: 2, stride: 2, padding: 'valid' }],
  parameters: [...tensorAt(0, 'image'), ...poolingAt(1)],
});
export const poolingGradient = (run: Call['run']): Call => ({
  run,
  right: [image, createTensor([2, 2, 3]), { size: 2, stride: 2, padding: 0 }],
  parameters: [
    ...tensorAt(0, 'image'),
    ...tensorAt(1, 'outputGradient'),
    ...poolingAt(2, 'outputGradient'),
  ],
});

export const ofScores = (run: Call['run']): Call => ({
  run,
  right: [createTensor([3]), 2],
  parameters: [...tensorAt(0, 'scores'), { at: '1', name: 'label', accepts: ['0'] }],
});

export const axisOptionsAt = (
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
export const alongAxis = (run: Call['run'], ofReach: readonly string[] = []): Call => ({
  run,
  right: [9, 3, { stride: 2, dilation: 2, padding: { before: 1, after: 2 } }],
  parameters: [
    { at: '0', name: 'length', accepts: ['2 ** 52'] },
    { at: '1', name: ['size', 'length', 'padding'], accepts: ofReach },
    { at: '2', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
    ...axisOptionsAt(2, '', ofReach),
  ],
});

export const networkAt = (at: number): Parameter[] => [
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
export const ofNetwork = (run: Call['run']): Call => ({
  run,
  right: [network],
  parameters: networkAt(0),
});
export const ofInput = (run: Call['run']): Call => ({
  run,
  right: [network, input],
  parameters: [...networkAt(0), ...tensorAt(1, 'input')],
});
export const examplesAt = (at: number): Parameter[] => [
  { at: `${at}`, name: 'examples' },
  { at: `${at}.1`, name: 'examples[1]' },
  ...tensorAt(`${at}.1.input`, 'examples[1]: input'),
  { at: `${at}.1.label`, name: 'examples[1]: label', accepts: ['0'] },
];

const SHARES = ['0', ...OPTIONAL];
const RATES = ['1.5', '2 ** 52'];
export const adam = () => ({ kind: 'adam', rate: 0.1, beta1: 0.5, beta2: 0.6, epsilon: 1e-3 });
export const optimizerAt = (at: string): Parameter[] => [
  { at, name: 'optimizer' },
  { at: `${at}.kind`, name: 'optimizer: kind' },
  { at: `${at}.rate`, name: 'optimizer: rate', accepts: [...RATES, ...OPTIONAL] },
  { at: `${at}.beta1`, name: 'optimizer: beta1', accepts: SHARES },
  { at: `${at}.beta2`, name: 'optimizer: beta2', accepts: SHARES },
  { at: `${at}.epsilon`, name: 'optimizer: epsilon', accepts: [...RATES, ...OPTIONAL] },
];
