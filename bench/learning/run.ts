/**
 * Trains a tiny network on drawings made by code, and prints how well it does on others.
 * Run: npm run bench:learning -- [SEED]
 */
import {
  createNetwork,
  predict,
  summaryOf,
  train,
  type Network,
  type TrainingOptions,
} from '../../src/lib/learning/index.ts';
import { table, threeDigits, type Line } from '../table.ts';
import { drawing, SHAPES, SIDE } from './drawings.ts';

const SEED = Number(process.argv[2] ?? 1);
const EXAMPLES = 4000;
const HELD_OUT = 1000;
const EPOCHS = 4;
const TRAINING: TrainingOptions = {
  optimizer: { kind: 'adam', rate: 0.004 },
  batchSize: 16,
  seed: SEED,
};

const examples = Array.from({ length: EXAMPLES }, (_, i) => drawing(i));
const heldOut = Array.from({ length: HELD_OUT }, (_, i) => drawing(2 ** 31 + i));

const untrained = createNetwork(
  [1, SIDE, SIDE],
  [
    { kind: 'conv2d', channels: 8, size: 5 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'conv2d', channels: 16, size: 3 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 2 },
    { kind: 'dense', outputs: SHAPES.length },
  ],
  SEED,
);

const layers = summaryOf(untrained);
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

console.log(`\n${table(measure(), ['epochs', 'loss', 'right', 'seconds', 'of the processor'])}`);

/** A line for each epoch: the mean loss while it lasted, and how many held-out drawings are right after it. */
function measure(): Line[] {
  const lines: Line[] = [];
  let losses: number[] = [];
  let [start, processor] = [performance.now(), process.cpuUsage().user];
  for (const { epoch, network, loss } of train(untrained, examples, TRAINING)) {
    if (epoch > lines.length) {
      const seconds = (performance.now() - start) / 1000;
      const ofProcessor = (process.cpuUsage().user - processor) / 1e6;
      lines.push({
        epochs: `${epoch}`,
        loss: threeDigits(losses.reduce((sum, value) => sum + value, 0) / losses.length),
        right: `${threeDigits(100 * accuracyOf(network))} %`,
        seconds: threeDigits(seconds),
        'of the processor': threeDigits(ofProcessor),
      });
      if (epoch === EPOCHS) break;
      losses = [];
      [start, processor] = [performance.now(), process.cpuUsage().user];
    }
    losses.push(loss);
  }
  return lines;
}

/** The share of the held-out drawings whose most probable class is the right one. */
function accuracyOf(network: Network): number {
  const right = heldOut.filter(({ input, label }) => {
    const { data } = predict(network, input);
    return data.indexOf(Math.max(...data)) === label;
  });
  return right.length / HELD_OUT;
}
