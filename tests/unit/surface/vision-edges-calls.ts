import * as vision from '../../../src/lib/vision/index.ts';
import { image, matrixAt, OPTIONAL, optionsAt, type Call } from './parameters.ts';
import {
  ABOVE_0,
  withOut,
  outAt,
  someOptions,
  someOptionsAt,
  SIGMAS,
  ofSigma,
} from './vision-parameters.ts';

/** What finds edges. */
export const EDGES: Readonly<Record<string, Call>> = {
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
  hysteresis: {
    run: vision.hysteresis,
    right: [image, 1, 2],
    parameters: [
      ...matrixAt(0, 'strength'),
      { at: '1', name: ['low', 'high'], accepts: ['-1', '0', '1.5'] },
      { at: '2', name: 'high', accepts: ['Infinity', ...ABOVE_0] },
    ],
  },
  laplacianOfGaussian: ofSigma(vision.laplacianOfGaussian, ['1.5']),
  laplacianOfGaussianKernel: {
    run: vision.laplacianOfGaussianKernel,
    right: [1],
    parameters: [{ at: '0', name: 'sigma', accepts: ['1.5'] }],
  },
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
  varianceOfLaplacian: {
    run: vision.varianceOfLaplacian,
    right: [image, someOptions()],
    parameters: [...matrixAt(0, 'image'), ...someOptionsAt(1)],
  },
};
