/** For the engine, which builds on more than the library's surface: plans, checks and tiles. */
export { FEW_PRODUCTS, LEAST_COST } from './crossovers.ts';
export { outputFor } from './output.ts';
export { cheapestPlan, choosePlan } from './plan.ts';
export { profileOf, type KernelProfile } from './profile.ts';
export { runPlan } from './run.ts';
export { cheapestTiling, MOST_ELEMENTS, type TileSides, type Tiling } from './tiling.ts';
export { turn } from './turn.ts';
