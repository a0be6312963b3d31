import { withWeights, type Network, type OptimizerMemory } from '../../learning/index.ts';
import {
  accuracyOf,
  TASK_STEPS,
  untrainedNetwork,
  type Confusion,
} from '../../learning/drawings/index.ts';
import type { TrainingFrame } from '../../learning/trainer/index.ts';
import { extended, type KeptTraining, type TrainingCurve } from './kept-training.ts';
import type { Activity } from './texts.ts';

/** Where a training stands: the network, and all that it needs to go on. */
export interface TrainingStanding {
  readonly activity: Activity;
  readonly seed: number;
  readonly step: number;
  /** Undefined until the one that comes with the page is loaded. */
  readonly network: Network | undefined;
  /** Without it, nothing is known of held-out drawings yet. */
  readonly confusion: Confusion | undefined;
  readonly curve: TrainingCurve;
  readonly memory: OptimizerMemory | undefined;
}

/** The weights that come with the page. */
export const shippedStanding = (
  seed: number,
  shipped: Pick<TrainingStanding, 'confusion' | 'curve'>,
  network?: Network,
): TrainingStanding => ({
  ...{ activity: 'shipped', seed, step: TASK_STEPS, network, memory: undefined },
  ...shipped,
});

/** Before the first step. */
export const untrainedStanding = (seed: number): TrainingStanding => ({
  ...{ activity: 'untrained', seed, step: 0, network: untrainedNetwork(seed) },
  ...{ confusion: undefined, curve: { loss: [], accuracy: [] }, memory: undefined },
});

/** What was kept when the reader was here before. */
export const keptStanding = (kept: KeptTraining): TrainingStanding => ({
  ...kept,
  activity: 'stopped',
  memory: kept.memory,
});

/** After a frame of the trainer. */
export function standingAfter(
  { seed, network, curve }: TrainingStanding,
  { step, loss, confusion, weights, memory }: TrainingFrame,
  isAtRest: boolean,
): TrainingStanding & { readonly network: Network } {
  return {
    ...{ seed, step, confusion, memory },
    activity: isAtRest ? 'stopped' : 'training',
    network: withWeights(network!, weights),
    curve: extended(curve, step, { loss, accuracy: accuracyOf(confusion) }),
  };
}

/** What of it is worth keeping; undefined as long as the reader has trained nothing. */
export function toKeep({
  activity,
  network,
  confusion,
  ...rest
}: TrainingStanding): KeptTraining | undefined {
  if (network === undefined || confusion === undefined || activity === 'shipped') return undefined;
  return { ...rest, network, confusion };
}
