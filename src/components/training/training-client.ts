import type {
  FromTrainer,
  ToTrainer,
  TrainingFrame,
  TrainingStart,
} from '../../lib/learning/trainer/index.ts';

export interface TrainingEvents {
  /** @param isAtRest It has stopped, or has come to its end. */
  frame(frame: TrainingFrame, isAtRest: boolean): void;
  /** @param message Whole sentences. Nothing is trained any more. */
  failed(message: string): void;
}

const UNREACHABLE =
  'The training could not be started: this browser gave it no thread of its own. The weights that come with the page still work.';

/** Has the network of the lesson trained in a worker, which is started with the first training. */
export class TrainingClient {
  readonly #events: TrainingEvents;
  #worker: Worker | undefined;
  /** Of the newest frame. */
  #step = 0;

  constructor(events: TrainingEvents) {
    this.#events = events;
  }

  /** Begins a training, in the place of the one before. */
  train(start: TrainingStart): void {
    this.#send({ type: 'train', ...start });
  }

  /** Goes on with the training that was stopped at a step. @returns whether there is one */
  goOn(step: number): boolean {
    if (this.#worker === undefined || step !== this.#step) return false;
    this.#send({ type: 'go on' });
    return true;
  }

  stop(): void {
    this.#send({ type: 'stop' });
  }

  /** Ends the worker, whatever it is doing. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #send(message: ToTrainer): void {
    try {
      this.#worker ??= this.#start();
      this.#worker.postMessage(message);
    } catch {
      this.#lose();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('../../workers/training.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromTrainer>) => {
      if (worker !== this.#worker) return;
      if (data.type === 'frame') {
        this.#step = data.frame.step;
        this.#events.frame(data.frame, data.isAtRest);
      } else this.#events.failed(data.message);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#lose();
    });
    return worker;
  }

  #lose(): void {
    this.close();
    this.#events.failed(UNREACHABLE);
  }
}
