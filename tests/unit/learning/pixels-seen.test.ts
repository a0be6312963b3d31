import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activations,
  createNetwork,
  createTensor,
  pixelsSeen,
  weightsOf,
  withWeights,
  type LayerPlan,
  type Region,
  type Tensor,
} from '../../../src/lib/learning/index.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
const padding = fc.constantFrom<'valid' | 'same'>('valid', 'same');
const kernel = {
  channels: whole(1, 2),
  size: whole(1, 3),
  stride: whole(1, 2),
  dilation: whole(1, 2),
  padding,
};
const plans: fc.Arbitrary<LayerPlan> = fc.oneof(
  fc.record({ kind: fc.constant('conv2d' as const), ...kernel }),
  fc.record({ kind: fc.constant('conv2d-transpose' as const), ...kernel }),
  fc.record({ kind: fc.constant('mean-pool' as const), size: whole(1, 3), padding }),
  fc.constant({ kind: 'relu' as const }),
  fc.constant({ kind: 'dense' as const, outputs: 2 }),
);

/** Weights of 1 let every pixel through: those that change an output when they are lit. */
function changing(lit: (pixel: number) => Tensor, count: number, output: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => lit(i).data[output]! > 0);
}

const indicesOf = ({ channels, rows, columns }: Region, [, height, width]: number[]): number[] =>
  channels.flatMap((channel) =>
    rows.flatMap((row) => columns.map((column) => (channel * height! + row) * width! + column)),
  );

describe('the pixels that an output sees', () => {
  it('are those that change it, through any stack of layers', () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 1, maxLength: 3 }), fc.nat(), (stack, some) => {
        const shape = [2, 9, 8];
        const create = () => createNetwork(shape, stack);
        fc.pre(isBuilt(create));
        const network = withWeights(create(), weightsOf(create()).fill(1));
        const zero = activations(network, createTensor(shape)).at(-1);
        const base = network.layers.map((layer) =>
          'bias' in layer ? { ...layer, bias: createTensor(layer.bias.shape) } : layer,
        );
        const lit = (pixel: number): Tensor => {
          const input = createTensor(shape);
          input.data[pixel] = 1;
          return activations({ ...network, layers: base }, input).at(-1);
        };
        const output = some % zero.data.length;
        const [channels, height = 1, width = 1] = zero.shape as [number, number?, number?];
        const region = {
          channels: [Math.floor(output / (height * width)) % channels],
          rows: [Math.floor(output / width) % height],
          columns: [output % width],
        };
        const [seen] = pixelsSeen(network, stack.length, region);
        expect(indicesOf(seen!, shape)).toEqual(changing(lit, 2 * 9 * 8, output));
      }),
      { numRuns: 60 },
    );
  });

  it('have gaps where a kernel has them, and none beyond the image', () => {
    const network = createNetwork(
      [1, 5, 5],
      [{ kind: 'conv2d', channels: 1, size: 3, dilation: 2, padding: 'same' }],
    );
    const corner = { channels: [0], rows: [0], columns: [2] };
    expect(pixelsSeen(network, 1, corner)).toEqual([
      { channels: [0], rows: [0, 2], columns: [0, 2, 4] },
      corner,
    ]);
  });

  it.each([
    ['a stage that there is not', 2, {}, 'stage: received 2; pass a whole number from 0 to 1'],
    ['a pixel that there is not', 1, { rows: [5] }, 'outputs: rows[0]: received 5; pass'],
  ])('are refused for %s', (_, stage, other, message) => {
    const network = createNetwork([1, 5, 5], [{ kind: 'relu' }]);
    const outputs = { channels: [0], rows: [0], columns: [0], ...other };
    expect(() => pixelsSeen(network, stage, outputs)).toThrow(message);
  });
});

function isBuilt(create: () => unknown): boolean {
  try {
    create();
    return true;
  } catch {
    return false;
  }
}
