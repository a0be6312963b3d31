export { rescale } from './rescale.ts';
export { multiplySpectra, spectrumOf } from './spectrum.ts';
