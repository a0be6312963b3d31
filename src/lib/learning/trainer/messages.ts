import type { Confusion } from '../drawings/examination.ts';

/** Where a training begins: at the untrained network of a seed, or at weights that it had before. */
export interface TrainingStart {
  readonly seed: number;
  /** Steps that were taken before. */
  readonly step: number;
  /** As `weightsOf` lists them; without them, those of the seed. */
  readonly weights?: Float64Array;
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
}

/** `rest`: the training has stopped, or has come to its end, and all held-out drawings were asked. */
export type FromTrainer =
  | { readonly type: 'frame'; readonly frame: TrainingFrame; readonly isAtRest: boolean }
  | { readonly type: 'failed'; readonly message: string };
