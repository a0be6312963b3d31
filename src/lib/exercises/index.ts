export {
  follow,
  storageOf,
  tapsOf,
  work,
  type Computation,
  type Question,
  type Working,
} from './computation.ts';
export { diagnose, type Diagnosis, type Exercise, type Place } from './diagnose.ts';
export { fieldName, fieldsOf, roundOf, ROUNDS, taskOf, type Field } from './faded.ts';
export type { Mistake } from './mistake.ts';
export { mistakes } from './mistakes.ts';
export { isSameAnswer, numbersOf, truthOf } from './numbers.ts';
export { asking, questionBefore } from './predict.ts';
export { LARGEST_SEED, mulberry32 } from './random.ts';
export { TIDY_KINDS, tidyExercise, type TidyKind } from './tidy.ts';
