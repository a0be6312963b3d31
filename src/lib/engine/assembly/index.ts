/**
 * The part of the engine that runs in WebAssembly. All functions compute bands of rows that have
 * their border already, at every position of the kernel inside the band: the size `valid`. The caller
 * lays out the memory and passes addresses; nothing is allocated here.
 */
export { direct } from './direct';
export { faintest, largest } from './largest';
export { magnitude } from './magnitude';
export { runningSum } from './running-sum';
export { separable } from './separable';
export { kernelSpectrum, tiles } from './tiles';
export { whole } from './whole';

/** The first address after the constants of this module. */
export const firstFree: usize = __heap_base;
