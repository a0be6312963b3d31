import { readNetwork, saveNetwork, type Network } from '../../learning/index.ts';
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
}

const VERSION = 1;

export const keptText = ({ network, ...training }: KeptTraining): string =>
  JSON.stringify({ version: VERSION, ...training, network: saveNetwork(network) });

/**
 * Reads a kept training, as a whole or not at all.
 *
 * @throws {TypeError | RangeError | SyntaxError} if the text is not what `keptText` gave.
 */
export function readKept(text: string): KeptTraining {
  const { version, seed, step, curve, confusion, network } = JSON.parse(text) as KeptTraining & {
    readonly version: number;
    readonly network: string;
  };
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const areNumbers = (list: readonly number[]): boolean =>
    Array.isArray(list) && list.every(Number.isFinite);
  if (version !== VERSION) throw new RangeError('another version of this page has written it');
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
  return { seed, step, curve, confusion, network: readNetwork(network) };
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
