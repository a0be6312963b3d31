import * as vision from '../../../src/lib/vision/index.ts';
import { EMPTY, FINITE, image, matrixAt, OPTIONAL, optionsAt, type Call } from './parameters.ts';
import { NOT_NAN, withOut, outAt, SIGMAS, ofSigma } from './vision-parameters.ts';

/** What smooths, sharpens and cleans. */
export const FILTERS: Readonly<Record<string, Call>> = {
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
  gaussianBlur: ofSigma(vision.gaussianBlur, SIGMAS),
  gaussianKernel: {
    run: vision.gaussianKernel,
    right: [1, 3],
    parameters: [
      { at: '0', name: 'sigma', accepts: SIGMAS },
      { at: '1', name: ['truncate', 'sigma'], accepts: ['1.5', ...OPTIONAL] },
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
};
