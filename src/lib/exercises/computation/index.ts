export type { Computation, Question } from './computation.ts';
export { predictionOf, questionBefore, type Stepping } from './prediction.ts';
export { computationProblem } from './problem.ts';
