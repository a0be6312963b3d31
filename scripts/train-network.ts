/**
 * Trains the network that comes with the lesson, and writes its weights, rounded to three decimals, and
 * how its training went.
 * Run: npm run train:network -- [SEED]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  accuracyOf,
  Examination,
  examplesOfTask,
  heldOutOfTask,
  SHAPES,
  TASK_STEPS,
  taskOptions,
  untrainedNetwork,
} from '../src/lib/learning/drawings/index.ts';
import { CURVE_STEP } from '../src/lib/films/tiny-network/kept-training.ts';
import { saveNetwork, train, weightsOf, withWeights } from '../src/lib/learning/index.ts';

const FOLDER = join(import.meta.dirname, '../src/lib/films/tiny-network');
const DECIMALS = 1e3;

const seed = Number(process.argv[2] ?? 1);
const examination = new Examination(heldOutOfTask(), SHAPES.length);
const curve: { loss: number[]; accuracy: number[] } = { loss: [], accuracy: [] };
let losses: number[] = [];
for (const { step, network, loss } of train(
  untrainedNetwork(seed),
  examplesOfTask(),
  taskOptions(seed),
)) {
  losses.push(loss);
  if (step === 0 || step % CURVE_STEP !== 0) continue;
  const rounded = weightsOf(network).map((weight) => Math.round(weight * DECIMALS) / DECIMALS);
  const shipped = withWeights(network, rounded);
  examination.ask(shipped);
  const { confusion } = examination;
  const mean = losses.reduce((sum, value) => sum + value, 0) / losses.length;
  curve.loss.push(Number(mean.toFixed(4)));
  curve.accuracy.push(accuracyOf(confusion));
  losses = [];
  if (step < TASK_STEPS) continue;
  const text = saveNetwork(shipped);
  writeFileSync(join(FOLDER, 'trained.json'), text);
  writeFileSync(join(FOLDER, 'training.json'), JSON.stringify({ seed, curve, confusion }));
  console.log(`${text.length} bytes, ${100 * accuracyOf(confusion)} % right`);
  break;
}
