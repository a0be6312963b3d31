import {
  Examination,
  examplesOfTask,
  heldOutOfTask,
  SHAPES,
  TASK_STEPS,
  taskOptions,
  untrainedNetwork,
} from '../drawings/index.ts';
import type { Example } from '../network/loss.ts';
import type { Network } from '../network/network.ts';
import { weightsOf, withWeights } from '../network/weights.ts';
import { NO_MEMORY, type OptimizerMemory } from '../training/memory.ts';
import { train, type TrainingStep } from '../training/train.ts';
import type { FromTrainer, ToTrainer, TrainingStart } from './messages.ts';

interface Surroundings {
  send(answer: FromTrainer): void;
  /** Lets messages in that have arrived meanwhile. */
  pause(): Promise<void>;
  /** Milliseconds. */
  now(): number;
}

/** Milliseconds of training from one frame to the next: some twelve a second. */
const FRAME = 65;
/** For each frame so many held-out drawings are asked: all of them in some five seconds. */
const ASKED = 15;

/** Trains the network of the lesson, and tells how it stands, some twelve times a second. */
export function trainer({ send, pause, now }: Surroundings): (message: ToTrainer) => void {
  let training: Training | undefined;
  let run = 0;

  /** Takes steps until the end, or until another message has come. */
  async function work(): Promise<void> {
    const mine = ++run;
    // What is asked for in the same moment is heard first.
    await pause();
    try {
      while (mine === run && !training!.isOver) {
        const end = now() + FRAME;
        const losses: number[] = [];
        while (now() < end && mine === run && !training!.isOver) {
          losses.push(training!.next());
          await pause();
        }
        if (mine === run && !training!.isOver) send(training!.frame(losses, false));
      }
      if (mine === run) send(training!.frame([], true));
    } catch (error) {
      send(training!.frame([], true));
      send({ type: 'failed', message: (error as Error).message });
    }
  }

  return (message) => {
    if (message.type === 'stop') {
      run++;
      if (training !== undefined) send(training.frame([], true));
      return;
    }
    if (message.type === 'train') training = new Training(message);
    training?.extend();
    void work();
  };
}

/** The drawings are made once. */
let drawings: { readonly examples: Example[]; readonly heldOut: Example[] } | undefined;

/** One training, with what was last known of it. */
class Training {
  readonly #steps: Iterator<TrainingStep, never>;
  readonly #examination: Examination;
  readonly #before: number;
  #network: Network;
  #step: number;
  #end = 0;
  #loss = NaN;
  #memory: OptimizerMemory;

  constructor({ seed, step, weights, memory = NO_MEMORY }: TrainingStart) {
    drawings ??= { examples: examplesOfTask(), heldOut: heldOutOfTask() };
    const untrained = untrainedNetwork(seed);
    this.#network = weights === undefined ? untrained : withWeights(untrained, weights);
    this.#step = step;
    this.#memory = memory;
    // Of what was trained before this optimizer began, nothing but the weights is left.
    this.#before = step - memory.step;
    this.#examination = new Examination(drawings.heldOut, SHAPES.length);
    this.#steps = train(this.#network, drawings.examples, taskOptions(seed, this.#before, memory));
  }

  get isOver(): boolean {
    return this.#step >= this.#end;
  }

  /** Goes on to the end of the training; or, where it has come there, as far again. */
  extend(): void {
    this.#end = (Math.floor(this.#step / TASK_STEPS) + 1) * TASK_STEPS;
  }

  /** @returns The loss at the next step. @throws {RangeError} if it is not finite. */
  next(): number {
    const { step, network, loss, memory } = this.#steps.next().value;
    this.#network = network;
    this.#memory = memory;
    this.#step = this.#before + step;
    return loss;
  }

  frame(losses: readonly number[], isAtRest: boolean): FromTrainer {
    this.#examination.ask(this.#network, isAtRest ? undefined : ASKED);
    if (losses.length > 0) this.#loss = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    return {
      type: 'frame',
      isAtRest,
      frame: {
        step: this.#step,
        loss: this.#loss,
        confusion: this.#examination.confusion,
        weights: Float64Array.from(weightsOf(this.#network)),
        memory: this.#memory,
      },
    };
  }
}
