import { between, mulberry32 } from '../../../lib/exercises/faded/random.ts';
import type { ChoiceItem, NumericItem } from '../../../lib/exercises/items.ts';
import { freshTasks } from '../../../lib/exercises/numeric/index.ts';
import { parametersTask, sidesTask, stepsTask, recallTask } from './tasks.ts';

export const parameters: NumericItem = {
  kind: 'numeric',
  name: 'tiny-cnn/parameters',
  task: parametersTask(8, 16, 3),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    return parametersTask(between(random, 2, 6), between(random, 7, 16), 3 + 2 * (seed % 2));
  }),
};

export const sides: NumericItem = {
  kind: 'numeric',
  name: 'tiny-cnn/sides',
  task: sidesTask(24, 5, 2),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const size = 3 + 2 * (seed % 3);
    const pool = 2 + (seed % 2);
    return sidesTask(size - 1 + pool * between(random, 5, 14), size, pool);
  }),
};

export const steps: NumericItem = {
  kind: 'numeric',
  name: 'tiny-cnn/steps',
  task: stepsTask(4000, 16, 3),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const batch = [8, 10, 20, 25][seed % 4]!;
    return stepsTask(batch * between(random, 30, 90), batch, 2 + (seed % 4));
  }),
};

export const recall: NumericItem = {
  kind: 'numeric',
  name: 'tiny-cnn/recall',
  task: recallTask([
    [45, 5],
    [15, 35],
  ]),
  fresh: freshTasks((seed) => {
    const random = mulberry32(seed);
    const right = between(random, 38, 45);
    // So many that rows, columns and the whole table give different shares.
    const other = between(random, 14, 20);
    return recallTask([
      [right, 50 - right],
      [other, 60 - other],
    ]);
  }),
};

export const untrained: ChoiceItem = {
  kind: 'choice',
  name: 'tiny-cnn/untrained',
  question:
    'Five shapes, equally often. How many drawings does a network get right before it has learned anything?',
  options: [
    {
      text: 'None of them',
      why: 'To be wrong every time, it would have to know the answer and avoid it.',
    },
    {
      text: 'About one in five',
      correct: true,
      why: 'Whatever random weights answer, one drawing in five happens to be that shape.',
    },
    {
      text: 'About half of them',
      why: 'That would be a guess between two shapes. Here there are five.',
    },
  ],
};

export const sureness: ChoiceItem = {
  kind: 'choice',
  name: 'tiny-cnn/sureness',
  question:
    'A network becomes surer of what it already got right: 60% for the right shape turns into 90%, on every drawing. What changes?',
  hints: [
    'Which of the two numbers looks at the probability, and which only at the answer?',
    'The answer is the shape with the highest probability. Is it another one now?',
    'Accuracy counts right answers; loss asks how probable the right one was.',
  ],
  options: [
    {
      text: 'Loss and accuracy both get better',
      why: 'The answers are the same as before, so as many of them are right as before.',
    },
    {
      text: 'The loss falls, the accuracy stays',
      correct: true,
      why: 'The loss is smaller when the right shape is more probable; the accuracy counts answers, and those are the same.',
    },
    {
      text: 'The accuracy rises, the loss stays',
      why: 'It is the other way round: the loss looks at probabilities, the accuracy at answers only.',
    },
  ],
};

export const overfit: ChoiceItem = {
  kind: 'choice',
  name: 'tiny-cnn/overfit',
  question:
    'Someone trains on 50 drawings for a very long time. All 50 are right in the end, but of new drawings only 70%. What happened?',
  options: [
    {
      text: 'It needs more time',
      why: 'There is nothing left to learn from these 50: all of them are right.',
    },
    {
      text: 'It has learned the 50 by heart',
      correct: true,
      why: 'With more weights than drawings, it found rules that fit those and no others. More drawings help.',
    },
    {
      text: 'The new drawings are harder',
      why: 'They come from the same code. The difference is that it was not trained on them.',
    },
  ],
};
