/** A training that a page follows from outside, with messages. */
export type { FromTrainer, ToTrainer, TrainingFrame, TrainingStart } from './messages.ts';
export { trainer } from './trainer.ts';
