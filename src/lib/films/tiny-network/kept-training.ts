import {
  readNetwork,
  saveNetwork,
  weightsOf,
  type Network,
  type OptimizerMemory,
} from '../../learning/index.ts';
import { SHAPES, type Confusion } from '../../learning/drawings/index.ts';

/** How a training went so far: a number for every so many steps. */
export interface TrainingCurve {
  /** Mean losses. */
  readonly loss: readonly number[];
  /** Shares of right answers to held-out drawings. */
  readonly accuracy: readonly number[];
}

/** Steps from one number of a curve to the next. */
export const CURVE_STEP = 25;

/** A training as it is kept on the reader's device. */
export interface KeptTraining {
  readonly seed: number;
  readonly step: number;
  readonly network: Network;
  readonly curve: TrainingCurve;
  /** What it answered to held-out drawings. */
  readonly confusion: Confusion;
  /** What the optimizer remembers. Version 1 did not keep it: its trainings go on with another. */
  readonly memory?: OptimizerMemory | undefined;
}

const VERSION = 2;

export const keptText = ({ network, memory, ...training }: KeptTraining): string =>
  JSON.stringify({
    ...{ version: VERSION, ...training, network: saveNetwork(network) },
    ...(memory && { memory: { step: memory.step, lists: memory.lists.map((list) => [...list]) } }),
  });

/** As it stands in the text: lists in place of typed arrays. */
interface Saved extends Omit<KeptTraining, 'network' | 'memory'> {
  readonly version: number;
  readonly network: string;
  readonly memory?: { readonly step: number; readonly lists: readonly (readonly number[])[] };
}

/**
 * Reads a kept training, as a whole or not at all.
 *
 * @throws {TypeError | RangeError | SyntaxError} if the text is not what `keptText` gave.
 */
export function readKept(text: string): KeptTraining {
  const kept = JSON.parse(text) as Saved;
  const { version, seed, step, curve, confusion } = kept;
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const areNumbers = (list: readonly number[]): boolean =>
    Array.isArray(list) && list.every(Number.isFinite);
  if (version !== 1 && version !== VERSION) {
    throw new RangeError('another version of this page has written it');
  }
  const isWhole =
    confusion.length === SHAPES.length &&
    confusion.every((row) => row.length === SHAPES.length && row.every(isCount));
  if (
    !isWhole ||
    !isCount(seed) ||
    !isCount(step) ||
    !areNumbers(curve.loss) ||
    !areNumbers(curve.accuracy)
  ) {
    throw new RangeError('it is damaged');
  }
  const network = readNetwork(kept.network);
  const memory = version === 1 ? undefined : memoryOf(kept.memory, step, network);
  return { seed, step, curve, confusion, network, memory };
}

/** The lists of Adam: means of gradients and of their squares, as many as the network has weights. */
function memoryOf(
  saved: Saved['memory'],
  step: number,
  network: Network,
): OptimizerMemory | undefined {
  if (saved === undefined) return undefined;
  const weights = weightsOf(network).length;
  const areLists =
    Array.isArray(saved.lists) &&
    saved.lists.length === (saved.step === 0 ? 0 : 2) &&
    saved.lists.every(
      (list) => Array.isArray(list) && list.length === weights && list.every(Number.isFinite),
    );
  if (!areLists || !Number.isInteger(saved.step) || saved.step < 0 || saved.step > step) {
    throw new RangeError('it is damaged');
  }
  return {
    step: saved.step,
    lists: saved.lists.map((list: readonly number[]) => Float64Array.from(list)),
  };
}

/** The curve with what a frame adds to it: the numbers of all places up to its step are the frame's. */
export function extended(
  { loss, accuracy }: TrainingCurve,
  step: number,
  frame: { readonly loss: number; readonly accuracy: number },
): TrainingCurve {
  const count = Math.floor(step / CURVE_STEP);
  const missing = Math.max(0, count - loss.length);
  if (missing === 0 || !Number.isFinite(frame.loss)) return { loss, accuracy };
  return {
    loss: [...loss, ...new Array<number>(missing).fill(frame.loss)],
    accuracy: [...accuracy, ...new Array<number>(missing).fill(frame.accuracy)],
  };
}
