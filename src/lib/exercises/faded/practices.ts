import { recipes as computations } from '../computation/faded/index.ts';
import { recipe as descent } from '../descent/recipe.ts';
import { layerSizeRecipe } from '../layer-size/recipe.ts';
import { roundsFrom, type Round } from './round.ts';

/** The exercises with fresh numbers, by name. Another kind of problem adds its recipes here. */
const ROUNDS = {
  mean: (seed: number) => roundsFrom(computations.mean, seed),
  sharpen: (seed: number) => roundsFrom(computations.sharpen, seed),
  border: (seed: number) => roundsFrom(computations.border, seed),
  flip: (seed: number) => roundsFrom(computations.flip, seed),
  descent: (seed: number) => roundsFrom(descent, seed),
  'layer-size': (seed: number) => roundsFrom(layerSizeRecipe, seed),
} as const;

export type PracticeName = keyof typeof ROUNDS;

/**
 * The rounds of an exercise on the numbers of a seed.
 *
 * @param seed A whole number from 0.
 * @throws {RangeError} for any other seed.
 */
export const roundsOf = (name: PracticeName, seed: number): readonly Round[] => ROUNDS[name](seed);
