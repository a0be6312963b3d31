export { rescale } from './rescale.ts';
export { multiplySpectra, spectrumOf, type Complex } from './spectrum.ts';
