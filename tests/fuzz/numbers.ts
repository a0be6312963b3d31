import fc from 'fast-check';
import {
  convolve,
  correlate,
  createMatrix,
  reference,
  type Image,
  type Matrix,
} from '../../src/lib/convolve/index.ts';
import { createEngine } from '../../src/lib/engine/engine.ts';
import { candidatesFor } from '../../src/lib/engine/plan.ts';
import { runSimd } from '../../src/lib/engine/run.ts';
import { plainWaysFor, runPlainWay } from '../unit/convolve/plain-ways.ts';
import { distance } from '../unit/convolve/support.ts';
import {
  boundOf,
  instances,
  modules,
  simdTask,
  tasks,
  wrongBytes,
  type Task,
} from '../unit/engine/support.ts';
import { holds } from './holds.ts';

/** So that the reference does not take seconds. */
const isQuick = (image: Image, kernel: Matrix): boolean =>
  image.data.length * kernel.data.length < 50_000;
const quick = tasks.filter(({ image, kernel }) => isQuick(image, kernel));

function agree(name: string, task: Task, output: Image, expected: Matrix): void {
  const away = distance(output as Matrix, expected);
  holds(away <= boundOf(task), `${name} is off by ${away}, at most ${boundOf(task)} is promised`);
}

const empty = ({ width, height }: Matrix): Matrix => {
  const output = createMatrix(width, height);
  output.data.fill(NaN);
  return output;
};

const engines = [null, modules.plain, modules.relaxed].map(createEngine);

/** Every way to an answer gives the reference's. */
export const NUMBERS = {
  'correlate and convolve': fc.property(quick, (task) => {
    const { image, kernel, options } = task;
    const correlated = reference.correlate(image, kernel, options);
    agree('correlate', task, correlate(image, kernel, options), correlated);
    agree(
      'convolve',
      task,
      convolve(image, kernel, options),
      reference.convolve(image, kernel, options),
    );
    const bytes = correlate(image, kernel, { ...(options as object), output: 'bytes' });
    holds(wrongBytes(bytes, correlated, boundOf(task)) === 0, 'bytes are wrong');
  }),

  'every plain way': fc.property(quick, (task) => {
    const { image, kernel, options } = task;
    const expected = reference.correlate(image, kernel, options);
    for (const name of plainWaysFor(kernel)) {
      const output = empty(expected);
      runPlainWay(name, image, kernel, options, output);
      agree(name, task, output, expected);
    }
  }),

  'every way of the engine': fc.property(
    quick,
    fc.constantFrom('plain', 'relaxed'),
    (task, build) => {
      const expected = reference.correlate(task.image, task.kernel, task.options);
      for (const plan of candidatesFor(simdTask(task, expected))) {
        const output = empty(expected);
        const isDone = runSimd(instances[build], plan, simdTask(task, output));
        holds(isDone, `${plan.way} was left undone`);
        agree(`${plan.way} ${plan.arithmetic}`, task, output, expected);
      }
    },
  ),

  'engines, with several kernels on one held image': fc.property(
    quick,
    fc.array(quick, { maxLength: 2 }),
    fc.constantFrom(...engines),
    (first, others, engine) => {
      const held = engine.hold(first.image);
      for (const { kernel } of [first, ...others, first]) {
        if (!isQuick(first.image, kernel)) continue;
        const task: Task = { image: first.image, kernel, options: { size: 'full' } };
        const expected = reference.correlate(task.image, kernel, task.options);
        agree('held', task, held.correlate(kernel, task.options), expected);
        agree('engine', task, engine.correlate(task.image, kernel, task.options), expected);
      }
    },
  ),
};
