import type { Confusion } from '../drawings/examination.ts';
import type { OptimizerMemory } from '../training/memory.ts';

/** Where a training begins: at the untrained network of a seed, or at weights that it had before. */
export interface TrainingStart {
  readonly seed: number;
  /** Steps that were taken before. */
  readonly step: number;
  /** As `weightsOf` lists them; without them, those of the seed. */
  readonly weights?: Float64Array;
  /** What the optimizer remembered at that step; without it, it begins anew with these weights. */
  readonly memory?: OptimizerMemory | undefined;
}

/** What a page asks of its trainer. */
export type ToTrainer =
  | ({ readonly type: 'train' } & TrainingStart)
  | { readonly type: 'stop' }
  | { readonly type: 'go on' };

/** Where a training stands, as the page shows it. */
export interface TrainingFrame {
  readonly step: number;
  /** The mean loss over the steps since the frame before. */
  readonly loss: number;
  /** Of held-out drawings, each with the latest answer that it got. */
  readonly confusion: Confusion;
  readonly weights: Float64Array<ArrayBuffer>;
  /** What the optimizer remembers: with it and the weights, the training can go on another day. */
  readonly memory: OptimizerMemory;
}

/** `rest`: the training has stopped, or has come to its end, and all held-out drawings were asked. */
export type FromTrainer =
  | { readonly type: 'frame'; readonly frame: TrainingFrame; readonly isAtRest: boolean }
  | { readonly type: 'failed'; readonly message: string };
