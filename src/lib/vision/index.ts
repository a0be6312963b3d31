/** What is built on the convolution library: see README.md for its surface. */
export { COLOURS, type Colour } from './colour/channels.ts';
export { correlateChannels } from './colour/correlate-channels.ts';
export { correlateSummed } from './colour/correlate-summed.ts';
export { signedSums, totalWeight } from './colour/coverage.ts';
export { linearToSrgb, srgbToLinear } from './colour/srgb.ts';
export {
  differenceOfGaussians,
  differenceOfGaussiansKernel,
} from './edges/difference-of-gaussians.ts';
export { direction, gradient, OPERATORS, type Operator } from './edges/gradient.ts';
export { gradientMagnitude } from './edges/gradient-magnitude.ts';
export { hysteresis } from './edges/hysteresis.ts';
export { laplacianOfGaussian, laplacianOfGaussianKernel } from './edges/laplacian-of-gaussian.ts';
export { thin } from './edges/thin.ts';
export { thinnedGradient } from './edges/thinned-gradient.ts';
export { varianceOfLaplacian } from './edges/variance-of-laplacian.ts';
export {
  directionalReach,
  directionalWeightedMedian,
  impulseDecision,
  type DirectionalOptions,
} from './filters/directional-weighted-median.ts';
export { LINES, type ImpulseDecision } from './filters/impulse-decision.ts';
export { gaussianBlur } from './filters/gaussian-blur.ts';
export { gaussianKernel, lostWeight, truncatedSize } from './filters/gaussian-kernel.ts';
export { median } from './filters/median/index.ts';
export { unsharpKernel, unsharpMask } from './filters/unsharp-mask.ts';
export { multiplySpectra, spectrumOf } from './frequency/spectrum.ts';
export { histogram } from './levels/histogram.ts';
export { psnr } from './levels/psnr.ts';
export { rescale } from './levels/rescale.ts';
export { threshold } from './levels/threshold.ts';
export { excessOverSum } from './linearity.ts';
export { addNoise, type Noise, type PlaceInImage } from './noise/add-noise.ts';
export { noiseGain } from './noise/noise-gain.ts';
