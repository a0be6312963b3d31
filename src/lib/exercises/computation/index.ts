export {
  follow,
  storageOf,
  tapsOf,
  work,
  type Computation,
  type Question,
  type Working,
} from './computation.ts';
export { predictionOf, questionBefore, type Stepping } from './prediction.ts';
export { computationProblem, type ComputationProblem } from './problem.ts';
