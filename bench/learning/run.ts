/**
 * Trains the network of the lesson on drawings made by code, once for each seed, and prints how well it
 * does on others. Run: npm run bench:learning -- [SEED ...], for example 1 2 3
 */
import { summaryOf, train } from '../../src/lib/learning/index.ts';
import {
  accuracyOf,
  Examination,
  examplesOfTask,
  heldOutOfTask,
  SHAPES,
  TASK,
  taskOptions,
  untrainedNetwork,
} from '../../src/lib/learning/drawings/index.ts';
import { table, threeDigits, type Line } from '../table.ts';

const seeds = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1];
const examples = examplesOfTask();
const heldOut = heldOutOfTask();

const layers = summaryOf(untrainedNetwork(1));
const total = (name: 'weights' | 'multiplications'): string =>
  `${layers.reduce((sum, layer) => sum + layer[name], 0)}`;
console.log(
  table([
    ...layers.map(({ kind, output, weights, multiplications }) => ({
      layer: kind,
      output: output.join(' x '),
      weights: `${weights}`,
      multiplications: `${multiplications}`,
    })),
    { layer: 'all', weights: total('weights'), multiplications: total('multiplications') },
  ]),
);
const lines = seeds.map(measure);
console.log(`\n${table(lines)}`);
const rights = lines.map(({ right }) => Number.parseFloat(right!));
console.log(`\nThe worst of ${seeds.length}: ${Math.min(...rights)} %`);

/** The mean loss while the last epoch lasted, and how many held-out drawings are right after it. */
function measure(seed: number): Line {
  let losses: number[] = [];
  let last = 0;
  const [start, processor] = [performance.now(), process.cpuUsage().user];
  for (const { epoch, network, loss } of train(
    untrainedNetwork(seed),
    examples,
    taskOptions(seed),
  )) {
    if (epoch > last) {
      last = epoch;
      if (epoch === TASK.epochs) {
        const seconds = (performance.now() - start) / 1000;
        const examination = new Examination(heldOut, SHAPES.length);
        examination.ask(network);
        return {
          seed: `${seed}`,
          loss: threeDigits(losses.reduce((sum, value) => sum + value, 0) / losses.length),
          right: `${threeDigits(100 * accuracyOf(examination.confusion))} %`,
          seconds: threeDigits(seconds),
          'of the processor': threeDigits((process.cpuUsage().user - processor) / 1e6),
        };
      }
      losses = [];
    }
    losses.push(loss);
  }
  throw new Error('A training never ends by itself.');
}
