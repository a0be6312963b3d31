export type { Answered } from './answered.ts';
export { diagnose, numbersOf, type Diagnosis } from './diagnose.ts';
export {
  inSight,
  listed,
  secondTry,
  shown,
  verdictOn,
  type Predicted,
  type Prediction,
} from './prediction.ts';
export type { Mistake, Place, Problem } from './problem.ts';
export { isSameNumber } from './same-number.ts';
