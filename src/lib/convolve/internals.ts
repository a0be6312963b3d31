/** For the engine, which builds on more than the library's surface: plans, checks and tiles. */
export { FEW_PRODUCTS } from './crossovers.ts';
export { outputFor } from './output.ts';
export { choosePlan } from './plan.ts';
export { profileOf, type KernelProfile } from './profile.ts';
export { runPlan } from './run.ts';
export { cheapest, tilingOf, type TileSides, type Tiling } from './tiling.ts';
export { turn } from './turn.ts';
