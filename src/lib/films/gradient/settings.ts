import type { Scaling } from '../../convolve/index.ts';
import type { Operator } from '../../vision/index.ts';
import { largestSum } from './slope.ts';

/** Few slopes of a photo come near the largest that there could be: they are shown so much brighter. */
const GAIN = 2;

/** How a slope along x or y becomes a gray level: none is the middle, 128. */
export const signedScaling = (operator: Operator): Required<Scaling> => ({
  scale: (GAIN * 127) / largestSum(operator),
  offset: 128,
});

/** How a magnitude becomes a gray level: none is black. */
export const magnitudeScaling = (operator: Operator): Scaling => ({
  scale: (GAIN * 255) / largestSum(operator),
});

/** How an angle from -pi to pi becomes one of 256 hues. */
export const ANGLE_SCALING: Scaling = { scale: 128 / Math.PI, offset: 128 };
