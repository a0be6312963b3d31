export { Attempt, type Reply } from './attempt.ts';
export { roundsOf, type PracticeName } from './practices.ts';
export { between, mulberry32, type Random } from './random.ts';
export { drawProblem, type Recipe } from './recipe.ts';
export { problemOf, roundsFrom, type Round } from './round.ts';
export { anotherSeed, seedFrom } from './seed.ts';
export { spoken } from './spoken.ts';
