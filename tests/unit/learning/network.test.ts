import { describe, expect, it } from 'vitest';
import {
  activations,
  createNetwork,
  lossAndGradient,
  predict,
  readNetwork,
  saveNetwork,
  summaryOf,
  weightsOf,
  withWeights,
  type Example,
  type LayerPlan,
} from '../../../src/lib/learning/index.ts';
import { farthest, randomTensor, slopes } from './support.ts';

const PLANS: readonly LayerPlan[] = [
  { kind: 'conv2d', channels: 3, size: 3, padding: 'same' },
  { kind: 'relu' },
  { kind: 'max-pool', size: 2 },
  { kind: 'conv2d', channels: 2, size: 2, stride: 2 },
  { kind: 'conv2d-transpose', channels: 3, size: 3, stride: 2, padding: 1 },
  { kind: 'mean-pool', size: 2, stride: 1 },
  { kind: 'dense', outputs: 4 },
];
const network = createNetwork([2, 8, 10], PLANS, 5);
const examples: readonly Example[] = [0, 1, 3].map((label) => ({
  input: randomTensor([2, 8, 10], label),
  label,
}));

describe('a network', () => {
  it('says what each layer gives and costs', () => {
    expect(summaryOf(network)).toEqual([
      { kind: 'conv2d', output: [3, 8, 10], weights: 57, multiplications: 80 * 3 * 2 * 9 },
      { kind: 'relu', output: [3, 8, 10], weights: 0, multiplications: 0 },
      { kind: 'max-pool', output: [3, 4, 5], weights: 0, multiplications: 0 },
      { kind: 'conv2d', output: [2, 2, 2], weights: 26, multiplications: 4 * 2 * 3 * 4 },
      { kind: 'conv2d-transpose', output: [3, 3, 3], weights: 57, multiplications: 4 * 2 * 3 * 9 },
      { kind: 'mean-pool', output: [3, 2, 2], weights: 0, multiplications: 0 },
      { kind: 'dense', output: [4], weights: 52, multiplications: 48 },
    ]);
  });

  it('shows what is between its layers', () => {
    const outputs = activations(network, examples[0]!.input);
    expect(outputs.slice(1).map(({ shape }) => shape)).toEqual(
      summaryOf(network).map(({ output }) => output),
    );
    expect(outputs[0]).toBe(examples[0]!.input);
    expect(predict(network, examples[0]!.input).data.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('has the slope of its loss as gradient, for all of its weights', () => {
    const { loss, gradient } = lossAndGradient(network, examples);
    const weights = { shape: [192], data: weightsOf(network) };
    const lossOf = ({ data }: { data: Float64Array }): number =>
      lossAndGradient(withWeights(network, data), examples).loss;
    expect(lossOf(weights)).toBe(loss);
    expect(farthest({ shape: [192], data: gradient }, slopes(lossOf, weights))).toBeLessThan(1e-6);
  });

  it('is drawn anew by another seed, and again by the same', () => {
    expect(createNetwork([2, 8, 10], PLANS, 5)).toEqual(network);
    expect(weightsOf(createNetwork([2, 8, 10], PLANS, 6))).not.toEqual(weightsOf(network));
  });

  it('draws other weights for each layer', () => {
    const twice = createNetwork(
      [3],
      [
        { kind: 'dense', outputs: 3 },
        { kind: 'dense', outputs: 3 },
      ],
    );
    const weights = weightsOf(twice);
    expect(weights.slice(12, 21)).not.toEqual(weights.slice(0, 9));
  });

  it('begins with weights that keep signals of one size', () => {
    const wide = createNetwork([100], [{ kind: 'dense', outputs: 200 }]);
    const weights = weightsOf(wide).subarray(0, 20_000);
    const variance = weights.reduce((sum, weight) => sum + weight ** 2, 0) / weights.length;
    expect(variance * 50).toBeCloseTo(1, 1);
    expect([...weightsOf(wide).subarray(20_000)]).toEqual(new Array(200).fill(0));
  });
});

describe('a saved network', () => {
  const saved = saveNetwork(network);
  const changed = (change: (network: Record<string, never>) => void): string => {
    const plain = JSON.parse(saved) as Record<string, never>;
    change(plain);
    return JSON.stringify(plain);
  };

  it('is read back to the last bit', () => {
    expect(readNetwork(saved)).toEqual(network);
  });

  it.each([
    [
      'no JSON',
      saved.slice(0, 90),
      'text: received "{"version":1,"input":[2,8,10],"layers":[…"; pass what saveNetwork gave',
    ],
    ['something else', '[1, 2]', 'text: received Array; pass what saveNetwork gave'],
    [
      'a later version',
      changed((text) => Object.assign(text, { version: 2 })),
      'text: version: received 2; pass 1, which this code writes',
    ],
    [
      'a field that it does not know',
      changed((text) => Object.assign(text, { name: 'a' })),
      'text: received "name"; pass only version, input, layers',
    ],
    [
      'a kind that it does not know',
      changed((text) => Object.assign(text['layers']![1], { kind: 'tanh' })),
      'layers[1]: kind: received "tanh"; pass one of conv2d, conv2d-transpose, max-pool, mean-pool, relu, dense',
    ],
    [
      'a weight that is none',
      changed((text) => Object.assign(text['layers']![6]['bias']['data'], { 2: null })),
      'layers[6]: bias: data[2]: received null; pass a number',
    ],
    [
      'a weight that is beyond numbers',
      saved.replace(/"data":\[[^,]+,/, '"data":[1e999,'),
      'layers[0]: kernel: data[0]: received Infinity; pass a finite number',
    ],
    [
      'weights that are missing',
      changed((text) => Object.assign(text['layers']![3], { kernel: undefined })),
      'layers[3]: kernel: received undefined; pass an object',
    ],
    [
      'layers that do not fit',
      changed((text) => Object.assign(text, { input: [1, 8, 10] })),
      'layers[0]: image: channels: received 1; pass 2, for which the kernel has weights',
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readNetwork(text)).toThrow(message);
  });

  it('is not written with weights that JSON cannot hold', () => {
    const broken = withWeights(network, weightsOf(network).fill(Infinity, 60, 61));
    expect(() => saveNetwork(broken)).toThrow(
      'layers[3]: kernel: data[3]: received Infinity; pass a finite number',
    );
  });
});
