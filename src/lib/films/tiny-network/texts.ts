import { counted } from '../../grid/index.ts';
import {
  accuracyOf,
  SHAPES,
  TASK,
  TASK_STEPS,
  type Confusion,
} from '../../learning/drawings/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { Plot } from '../../plot/index.ts';
import { CURVE_STEP, type TrainingCurve } from './kept-training.ts';

/** What a training is doing: nothing yet, at work, or at rest. */
export type Activity = 'shipped' | 'untrained' | 'training' | 'stopped';

export interface Standing {
  readonly activity: Activity;
  readonly step: number;
  /** Without it, nothing is known of held-out drawings yet. */
  readonly confusion: Confusion | undefined;
}

const EPOCH_STEPS = TASK_STEPS / TASK.epochs;

/** Which epoch a step belongs to, from 1. */
const epochOf = (step: number): number => Math.floor(step / EPOCH_STEPS) + 1;

/** How a training stands, in words. */
export function standingSentence({ activity, step, confusion }: Standing): string {
  if (activity === 'untrained') return 'The weights are drawn at random: nothing is learned yet.';
  if (activity === 'training' && step === 0) return 'The drawings to learn from are being made.';
  const right =
    confusion === undefined
      ? ''
      : ` ${formatNumber(100 * accuracyOf(confusion), 1)}% of the held-out drawings are right.`;
  if (activity === 'shipped') return `These weights come with the page.${right}`;
  const at = `${counted(step, 'step')}, epoch ${epochOf(step)}`;
  if (activity === 'training') return `Training: ${at}.${right}`;
  const end = step > 0 && step % TASK_STEPS === 0 ? 'Trained' : 'Stopped';
  const after =
    end === 'Trained' ? `${counted(step, 'step')}, ${counted(step / EPOCH_STEPS, 'epoch')}` : at;
  return `${end} after ${after}.${right}`;
}

/** What becomes of a seed that is chosen while another training is there. */
export const seedSentence = (activity: Activity, trained: number, chosen: number): string =>
  activity === 'shipped' || trained === chosen
    ? ''
    : `Seed ${chosen} counts from the next Start over.`;

/** Which two shapes are confused most, in words. */
export function confusionSentence(confusion: Confusion): string {
  let most = { count: 0, shape: 0, answer: 0 };
  confusion.forEach((row, shape) =>
    row.forEach((count, answer) => {
      if (answer !== shape && count > most.count) most = { count, shape, answer };
    }),
  );
  if (most.count === 0) return 'No shape is taken for another.';
  const [name, other] = [most.shape, most.answer].map((label) => SHAPES[label]!.name);
  return `The most common mistake: a ${name} is taken for a ${other}, ${counted(most.count, 'time')}.`;
}

/** Loss and accuracy over the steps. */
export function trainingPlot({ loss, accuracy }: TrainingCurve): Plot {
  const last = Math.max(TASK_STEPS, CURVE_STEP * Math.ceil(loss.length / 10) * 10);
  return {
    x: { name: 'Step', domain: [0, last], step: CURVE_STEP },
    y: { name: 'Loss and accuracy', domain: [0, 2], digits: 2 },
    lines: [
      {
        name: 'loss',
        kind: 'kernel',
        start: CURVE_STEP,
        values: loss.map((value) => Math.min(2, value)),
      },
      { name: 'accuracy', kind: 'output', start: CURVE_STEP, values: accuracy },
    ],
  };
}
