/**
 * One step of training, and a batch let through, beside TensorFlow.js: the same network, weights,
 * drawings and optimizer. It needs its packages: npm ci --prefix scripts/tensorflow
 * Run: npm run bench:learning:peers
 */
import { createRequire } from 'node:module';
import { median } from 'd3';
import {
  DRAWING_SIDE,
  drawingOf,
  TASK,
  taskOptions,
  untrainedNetwork,
} from '../../src/lib/learning/drawings/index.ts';
import {
  activations,
  lossAndGradient,
  startOptimizer,
  weightsOf,
  withWeights,
} from '../../src/lib/learning/index.ts';
import { table, threeDigits } from '../table.ts';

const require = createRequire(new URL('../../scripts/tensorflow/', import.meta.url));
const tf = require('@tensorflow/tfjs');
require('@tensorflow/tfjs-backend-wasm');

const ROUNDS = 15;
/** Rounds until the compilers have done their work. */
const WARM_UP = 5;
/** Losses are float64 here and float32 there. */
const TOLERANCE = 1e-4;

const batch = Array.from({ length: TASK.batchSize }, (_, i) => drawingOf(i));
const { rate } = taskOptions(1).optimizer;

const contestants = { ours: ours(), cpu: theirs(), wasm: theirs() };
const times = new Map();
const losses = new Map();
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [name, { forward, step }] of Object.entries(contestants)) {
    if (name !== 'ours') await tf.setBackend(name);
    measure(`${name} forward`, round, forward);
    measure(`${name} step`, round, step);
  }
}

const cell = (name) => (times.has(name) ? threeDigits(median(times.get(name))) : 'cannot');
console.log(
  table(
    Object.keys(contestants).map((name) => ({
      '': name === 'ours' ? 'ours, float64' : `TensorFlow.js, ${name}`,
      'batch through, ms': cell(`${name} forward`),
      'step of training, ms': cell(`${name} step`),
    })),
  ),
);
for (const [name, loss] of losses) {
  const own = losses.get('ours step');
  if (!(Math.abs(loss - own) < TOLERANCE)) console.log(`${name}: a loss of ${loss}, not ${own}`);
}

function measure(name, round, act) {
  const start = performance.now();
  let loss;
  try {
    loss = act();
  } catch (error) {
    if (round === 0) console.log(`${name}: ${error.message.split('\n')[0]}\n`);
    return;
  }
  if (round === 0 && loss !== undefined) losses.set(name, loss);
  if (round >= WARM_UP) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
}

function ours() {
  let network = untrainedNetwork(1);
  const update = startOptimizer({ kind: 'adam', rate });
  return {
    forward() {
      for (const { input } of batch) activations(network, input);
    },
    step() {
      const { loss, gradient } = lossAndGradient(network, batch);
      network = withWeights(network, update(weightsOf(network), gradient));
      return loss;
    },
  };
}

/** The same in TensorFlow.js, where channels come last; its tensors belong to the backend of the time. */
function theirs() {
  let made;
  return {
    forward: () => (made ??= makeTheirs()).forward(),
    step: () => (made ??= makeTheirs()).step(),
  };
}

function makeTheirs() {
  const images = tf.tensor4d(
    batch.flatMap(({ input }) => [...input.data]),
    [batch.length, DRAWING_SIDE, DRAWING_SIDE, 1],
  );
  const named = batch.map(({ label }) => label);
  const labels = tf.oneHot(tf.tensor1d(named, 'int32'), 5);
  const [first, , , second, , , last] = untrainedNetwork(1).layers;
  const channelsLast = ({ shape, data }) =>
    tf.transpose(tf.tensor4d([...data], shape), [2, 3, 1, 0]);
  const kernel1 = tf.variable(channelsLast(first.kernel));
  const kernel2 = tf.variable(channelsLast(second.kernel));
  // The dense layer gets its numbers pixel by pixel, ours map by map.
  const maps = channelsLast({ shape: [5, 16, 4, 4], data: last.weights.data });
  const dense = tf.variable(tf.reshape(maps, [256, 5]));
  const [bias1, bias2, bias3] = [8, 16, 5].map((count) => tf.variable(tf.zeros([count])));
  const layer = (image, kernel, bias) =>
    tf.maxPool(tf.relu(tf.add(tf.conv2d(image, kernel, 1, 'valid'), bias)), 2, 2, 'valid');
  const scores = () => {
    const seen = layer(layer(images, kernel1, bias1), kernel2, bias2);
    return tf.add(tf.matMul(tf.reshape(seen, [-1, 256]), dense), bias3);
  };
  const adam = tf.train.adam(rate);
  const loss = () => tf.losses.softmaxCrossEntropy(labels, scores());
  return {
    forward: () => void tf.tidy(() => scores().dataSync()),
    step: () => tf.tidy(() => adam.minimize(loss, true).dataSync()[0]),
  };
}
