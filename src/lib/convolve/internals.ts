/** For the engine and for vision, which build on more than the library's surface: plans, checks, rows, tiles. */
export { FEW_PRODUCTS, LEAST_COST } from './crossovers.ts';
export { magnitudeTask, runMagnitude } from './correlate-magnitude.ts';
export { areFinite } from './finite.ts';
export { outputFor } from './output.ts';
export { cheapestPlan, choosePlan } from './plan.ts';
export { profileOf, type KernelProfile } from './profile.ts';
export { runPlan } from './run.ts';
export { cheapestTiling, MOST_ELEMENTS, type TileSides, type Tiling } from './tiling.ts';
export { turn } from './turn.ts';
export { paddedRows } from './ways/padded-rows.ts';
export { floatScratch } from './ways/scratch.ts';
export { storeRows, type SumsOf } from './ways/store.ts';
