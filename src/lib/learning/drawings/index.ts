/** Drawings made by code, and the task to tell them apart. */
export { DRAWING_SIDE, drawingOf, RADIUS } from './drawing.ts';
export { accuracyOf, answerOf, Examination, type Confusion } from './examination.ts';
export { SHAPES, type Corner } from './shapes.ts';
export {
  examplesOfTask,
  heldOutOfTask,
  TASK,
  TASK_STEPS,
  taskOptions,
  untrainedNetwork,
} from './task.ts';
