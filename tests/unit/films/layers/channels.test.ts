import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../../src/lib/convolve/index.ts';
import { channelSource } from '../../../../src/lib/films/channel-sums.ts';
import { channelSums, stepsNote } from '../../../../src/lib/films/layers/channels.ts';
import { buildStack } from '../../../../src/lib/films/layers/model.ts';
import {
  NEW_LAYERS,
  paddingOf,
  type LayerSettings,
} from '../../../../src/lib/films/layers/settings.ts';
import { workingOf } from '../../../../src/lib/films/layers/working.ts';
import { stepperFilm } from '../../../../src/lib/films/stepper/film.ts';
import {
  conv2d,
  conv2dTranspose,
  createTensor,
  type Tensor,
} from '../../../../src/lib/learning/index.ts';
import { formatNumber } from '../../../../src/lib/notation/index.ts';
import { EVERY, ring } from './support.ts';

const { conv, relu, max, mean, transposed } = NEW_LAYERS;
const image = createMatrix(6, 5, ring.data.subarray(24, 54));
const withKernel = EVERY.filter(({ kind }) => kind === 'conv' || kind === 'transposed').map(
  (layer) => ({ ...layer, channels: 2 }),
);

/** The layer on two maps; undefined where it has no output there. */
function stackOf(layer: LayerSettings) {
  try {
    return buildStack(image, [{ ...conv, size: 2 }, layer]);
  } catch {
    return undefined;
  }
}

/** What the library makes of one channel alone, without a bias. */
function alone(layer: LayerSettings, input: Tensor, kernel: Tensor, channel: number): Tensor {
  const plane = (tensor: Tensor, index: number, shape: number[]): Tensor => {
    const size = shape.reduce((all, side) => all * side, 1);
    return createTensor(shape, [...tensor.data.subarray(index * size, (index + 1) * size)]);
  };
  const { size, channels, stride, dilation } = layer;
  const padding = paddingOf(layer);
  const [, height, width] = input.shape as [number, number, number];
  const one = plane(input, channel, [1, height, width]);
  if (layer.kind === 'transposed') {
    const stamps = plane(kernel, channel, [1, channels, size, size]);
    return conv2dTranspose(one, stamps, { stride, dilation, padding });
  }
  const cells = size * size;
  const planes = Array.from({ length: channels }, (_, map) => {
    const start = (map * input.shape[0]! + channel) * cells;
    return [...kernel.data.subarray(start, start + cells)];
  });
  const kernels = createTensor([channels, 1, size, size], planes.flat());
  return conv2d(one, kernels, { stride, dilation, padding });
}

describe('a pixel of a map in the stepper', () => {
  it.each(withKernel)(
    'ends with the sum of the library and of the working: $kind of $size, stride $stride, padding $padding, dilation $dilation',
    (layer) => {
      const stack = stackOf(layer);
      if (stack === undefined) return;
      const built = stack.network.layers[1]!;
      if (built.kind !== 'conv2d' && built.kind !== 'conv2d-transpose') throw new Error(built.kind);
      const [maps, height, width] = stack.outputs[2]!.shape as [number, number, number];
      const expected = [0, 1].map((channel) =>
        alone(layer, stack.outputs[1]!, built.kernel, channel),
      );
      for (let i = 0; i < maps * height * width; i++) {
        const map = Math.floor(i / (height * width));
        const [y, x] = [Math.floor(i / width) % height, i % width];
        const at = { stage: 2, map, x, y };
        const sum = channelSums(stack, stack.outputs, at)!;
        const lines = workingOf(stack, stack.outputs, at);
        for (const channel of [0, 1]) {
          const film = stepperFilm(channelSource(sum, channel, 9));
          const { value, output } = film.trace.frameAt(film.length - 1);
          expect(output).toEqual({ x, y });
          expect(value).toBe(expected[channel]!.data[i]);
          const inWorking = lines[channel]!.at(-1).text.replace(/[()]/g, '');
          expect(formatNumber(value, 2)).toBe(inWorking);
        }
        expect(sum.total).toBe(stack.outputs[2]!.data[i]);
      }
    },
  );

  it('is tried with most of the settings', () => {
    expect(withKernel.filter((layer) => stackOf(layer) !== undefined).length).toBeGreaterThan(50);
  });

  it('has a dilated kernel as it lies, and a stamped picture with its gaps', () => {
    const at = { stage: 1, map: 0, x: 0, y: 0 };
    const sumOf = (layer: LayerSettings) => {
      const stack = buildStack(image, [layer]);
      return channelSums(stack, stack.outputs, at)!.channels[0]!;
    };
    const wide = sumOf({ ...conv, size: 2, dilation: 3 });
    const { kernel } = sumOf({ ...conv, size: 2 });
    const [a, b, c, d] = kernel.data;
    expect([...wide.kernel.data]).toEqual([
      a,
      0,
      0,
      b,
      ...new Array<number>(8).fill(0),
      c,
      0,
      0,
      d,
    ]);
    const stamped = sumOf({ ...transposed, channels: 2 });
    expect(stamped.image).toMatchObject({ width: 11, height: 9 });
    expect([...stamped.kernel.data]).toEqual([d, c, b, a]);
    // The pixel in the corner gets one stamp alone: the rest of the window lies on zeros.
    expect(stamped.window).toEqual({ x: -1, y: -1 });
  });

  it('has nothing to multiply after ReLU and pooling, and says so', () => {
    for (const [layer, words] of [
      [relu, 'ReLU has nothing to multiply'],
      [max, 'Max pooling has nothing to multiply'],
      [mean, 'Mean pooling has no weights'],
    ] as const) {
      const stack = buildStack(image, [layer]);
      expect(channelSums(stack, stack.outputs, { stage: 1, map: 0, x: 0, y: 0 })).toBeUndefined();
      expect(stepsNote(layer)).toContain(words);
    }
    expect(stepsNote(conv)).toBe('');
    expect(stepsNote({ ...conv, dilation: 2 })).toContain('zeros between its weights');
    expect(stepsNote(transposed)).toContain('zeros between its pixels, and the kernel is turned');
    expect(stepsNote({ ...transposed, stride: 1 })).not.toContain('zeros between its pixels');
  });
});
