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
  optionsAt,
  type Call,
} from './parameters.ts';
import {
  ABOVE_0,
  NOT_NAN,
  withOut,
  outAt,
  someOptions,
  someOptionsAt,
  ofSamples,
  channels,
  channelsAt,
  colourOptions,
  colourOptionsAt,
  noisy,
  SIGMAS,
  ofSigma,
} from './vision-parameters.ts';

export const VISION: Readonly<Record<string, Call>> = {
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
  differenceOfGaussians: ofSigma(vision.differenceOfGaussians, SIGMAS, [
    1.2,
    { at: '2', name: ['ratio', 'sigma'], accepts: ['1.5', ...OPTIONAL] },
  ]),
  differenceOfGaussiansKernel: {
    run: vision.differenceOfGaussiansKernel,
    right: [1, 2],
    parameters: [
      { at: '0', name: 'sigma', accepts: SIGMAS },
      { at: '1', name: ['ratio', 'sigma'], accepts: ['1.5', ...OPTIONAL] },
    ],
  },
  direction: {
    run: vision.direction,
    right: [image, image],
    parameters: [...matrixAt(0, 'x'), ...matrixAt(1, 'y')],
  },
  directionalWeightedMedian: {
    run: vision.directionalWeightedMedian,
    right: [
      image,
      { threshold: 510, passes: 2, shrink: 0.5, border: 'wrap', rows: { start: 0, end: 2 } },
    ],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'options', accepts: [...EMPTY, ...OPTIONAL] },
      { at: '1.threshold', name: 'threshold', accepts: [...NOT_NAN, ...OPTIONAL] },
      { at: '1.passes', name: 'passes', accepts: OPTIONAL },
      { at: '1.shrink', name: 'shrink', accepts: ['0', ...OPTIONAL] },
      { at: '1.border', name: 'border', accepts: OPTIONAL },
      { at: '1.rows', name: 'rows', accepts: OPTIONAL },
      { at: '1.rows.start', name: 'rows: start', accepts: ['0'] },
      { at: '1.rows.end', name: 'rows: end' },
    ],
  },
  excessOverSum: {
    run: vision.excessOverSum,
    right: [() => image, image, image],
    parameters: [{ at: '0', name: 'filter' }, ...matrixAt(1, 'a'), ...matrixAt(2, 'b')],
  },
  gaussianBlur: ofSigma(vision.gaussianBlur, SIGMAS),
  gaussianKernel: {
    run: vision.gaussianKernel,
    right: [1, 3],
    parameters: [
      { at: '0', name: 'sigma', accepts: SIGMAS },
      { at: '1', name: ['truncate', 'sigma'], accepts: ['1.5', ...OPTIONAL] },
    ],
  },
  gradient: {
    run: vision.gradient,
    right: [image, 'sobel', someOptions()],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'operator', accepts: OPTIONAL },
      ...someOptionsAt(2),
    ],
  },
  gradientMagnitude: {
    run: vision.gradientMagnitude,
    right: [image, 'scharr', withOut()],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'operator', accepts: OPTIONAL },
      ...optionsAt(2),
      outAt(2),
    ],
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
  hysteresis: {
    run: vision.hysteresis,
    right: [image, 1, 2],
    parameters: [
      ...matrixAt(0, 'strength'),
      { at: '1', name: ['low', 'high'], accepts: ['-1', '0', '1.5'] },
      { at: '2', name: 'high', accepts: ['Infinity', ...ABOVE_0] },
    ],
  },
  impulseDecision: {
    run: vision.impulseDecision,
    right: [image, 3, 2, 510, 'reflect'],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'x', accepts: ['0'] },
      { at: '2', name: 'y', accepts: ['0'] },
      { at: '3', name: 'threshold', accepts: [...NOT_NAN, ...OPTIONAL] },
      { at: '4', name: 'border', accepts: OPTIONAL },
    ],
  },
  laplacianOfGaussian: ofSigma(vision.laplacianOfGaussian, ['1.5']),
  laplacianOfGaussianKernel: {
    run: vision.laplacianOfGaussianKernel,
    right: [1],
    parameters: [{ at: '0', name: 'sigma', accepts: ['1.5'] }],
  },
  linearToSrgb: { run: vision.linearToSrgb, right: [image], parameters: matrixAt(0, 'light') },
  lostWeight: {
    run: vision.lostWeight,
    right: [5, 1],
    parameters: [
      { at: '0', name: 'size' },
      { at: '1', name: 'sigma', accepts: ['1.5'] },
    ],
  },
  median: {
    run: vision.median,
    right: [image, 3, 3, withOut()],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: ['width', 'width x height'] },
      { at: '2', name: ['height', 'width x height'] },
      ...optionsAt(3),
      outAt(3),
    ],
  },
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
  thin: {
    run: vision.thin,
    right: [image, image],
    parameters: [...matrixAt(0, 'magnitude'), ...matrixAt(1, 'direction')],
  },
  thinnedGradient: {
    run: vision.thinnedGradient,
    right: [image, 'scharr', someOptions()],
    parameters: [
      ...matrixAt(0, 'image'),
      { at: '1', name: 'operator', accepts: OPTIONAL },
      ...someOptionsAt(2),
    ],
  },
  threshold: {
    run: vision.threshold,
    right: [image, 128],
    parameters: [...matrixAt(0, 'image'), { at: '1', name: 'level', accepts: NOT_NAN }],
  },
  totalWeight: ofKernel(vision.totalWeight),
  truncatedSize: {
    run: vision.truncatedSize,
    right: [2, 4],
    parameters: [
      { at: '0', name: 'sigma', accepts: SIGMAS },
      { at: '1', name: ['truncate', 'sigma'], accepts: ['1.5', ...OPTIONAL] },
    ],
  },
  unsharpKernel: {
    run: vision.unsharpKernel,
    right: [1, 0.5, 5],
    parameters: [
      { at: '0', name: 'sigma', accepts: SIGMAS },
      { at: '1', name: 'amount', accepts: FINITE },
      { at: '2', name: 'size', accepts: OPTIONAL },
    ],
  },
  unsharpMask: ofSigma(vision.unsharpMask, SIGMAS, [
    0.5,
    { at: '2', name: 'amount', accepts: FINITE },
  ]),
  varianceOfLaplacian: {
    run: vision.varianceOfLaplacian,
    right: [image, someOptions()],
    parameters: [...matrixAt(0, 'image'), ...someOptionsAt(1)],
  },
};
