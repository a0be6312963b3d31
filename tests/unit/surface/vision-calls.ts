import { createByteMatrix } from '../../../src/lib/convolve/index.ts';
import * as vision from '../../../src/lib/vision/index.ts';
import {
  ANY_NUMBER,
  EMPTY,
  FINITE,
  image,
  kernel,
  matrixAt,
  ofKernel,
  OPTIONAL,
  type Call,
} from './parameters.ts';
import { EDGES } from './vision-edges-calls.ts';
import { FILTERS } from './vision-filters-calls.ts';
import {
  ABOVE_0,
  NOT_NAN,
  ofSamples,
  channels,
  channelsAt,
  colourOptions,
  colourOptionsAt,
  noisy,
} from './vision-parameters.ts';

export const VISION: Readonly<Record<string, Call>> = {
  ...EDGES,
  ...FILTERS,
  addNoise: noisy(
    { kind: 'random-valued', share: 0.5, seed: 3 },
    { at: '1.share', name: 'noise: share', accepts: ['0'] },
  ),
  correlateChannels: {
    run: vision.correlateChannels,
    right: [channels(), kernel, colourOptions()],
    parameters: [...channelsAt(), ...matrixAt(1, 'kernel'), ...colourOptionsAt(2)],
  },
  correlateSummed: {
    run: vision.correlateSummed,
    right: [channels(), { red: kernel, green: kernel, blue: kernel }, colourOptions()],
    parameters: [
      ...channelsAt(),
      { at: '1', name: ['kernels', 'red'] },
      ...['red', 'green', 'blue'].map((name) => ({ at: `1.${name}`, name })),
      ...colourOptionsAt(2),
    ],
  },
  excessOverSum: {
    run: vision.excessOverSum,
    right: [() => image, image, image],
    parameters: [{ at: '0', name: 'filter' }, ...matrixAt(1, 'a'), ...matrixAt(2, 'b')],
  },
  histogram: {
    run: vision.histogram,
    right: [image, { bins: 4, range: [0, 10] }],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
      { at: '1.bins', name: 'bins', accepts: OPTIONAL },
      { at: '1.range', name: 'range', accepts: OPTIONAL },
      { at: '1.range.0', name: ['range[0]', 'range[1]'], accepts: ['-1', '0', '1.5'] },
      { at: '1.range.1', name: 'range[1]', accepts: ABOVE_0 },
    ],
  },
  linearToSrgb: { run: vision.linearToSrgb, right: [image], parameters: matrixAt(0, 'light') },
  multiplySpectra: {
    run: vision.multiplySpectra,
    right: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    parameters: [...ofSamples('0', 'a'), ...ofSamples('1', 'b')],
  },
  noiseGain: ofKernel(vision.noiseGain),
  psnr: {
    run: vision.psnr,
    right: [image, createByteMatrix(6, 5), 255],
    parameters: [
      ...matrixAt(0, 'a'),
      ...matrixAt(1, 'b'),
      { at: '2', name: 'peak', accepts: [...ABOVE_0, ...OPTIONAL] },
    ],
  },
  rescale: {
    run: vision.rescale,
    right: [image, { in: [0, 255], out: [0, 1] }],
    parameters: [
      ...matrixAt(0, 'matrix'),
      { at: '1', name: ['ranges', 'in'] },
      { at: '1.in', name: 'in' },
      { at: '1.in.0', name: 'in', accepts: ['-1', '0', '1.5'] },
      { at: '1.out', name: 'out' },
      { at: '1.out.1', name: 'out[1]', accepts: FINITE },
    ],
  },
  signedSums: ofKernel(vision.signedSums),
  spectrumOf: {
    run: vision.spectrumOf,
    right: [[1, 2, 3]],
    parameters: [
      { at: '0', name: 'samples', accepts: ['[]', 'an array of bytes'] },
      { at: '0.1', name: 'samples[1]', accepts: ANY_NUMBER },
    ],
  },
  srgbToLinear: { run: vision.srgbToLinear, right: [image], parameters: matrixAt(0, 'image') },
  threshold: {
    run: vision.threshold,
    right: [image, 128],
    parameters: [...matrixAt(0, 'image'), { at: '1', name: 'level', accepts: NOT_NAN }],
  },
  totalWeight: ofKernel(vision.totalWeight),
};
