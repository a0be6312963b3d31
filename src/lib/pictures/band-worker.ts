/** Filtering bands on another thread: the messages, and both ends of the conversation. */
import type { Image } from '../convolve/index.ts';
import type { WasmModule } from '../engine/index.ts';
import { filterBand, type Band } from './band.ts';
import type { Filters } from './filters.ts';
import { sendableBand } from './sendable-band.ts';

/** First the module of the engine, null for plain TypeScript; then bands. */
export type ToBandWorker =
  | { readonly type: 'open'; readonly module: WasmModule | null }
  | { readonly type: 'band'; readonly band: Band };

/** First that the worker is ready; then an answer for each band, in the order of the bands. */
export type FromBandWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'band'; readonly values: Image }
  | { readonly type: 'failed'; readonly message: string };

/**
 * Filters bands for another thread.
 *
 * @param send Sends an answer. The values of a band may be transferred: they are not used again here.
 * @returns The function that handles the messages of the other thread.
 */
export function bandService(
  send: (answer: FromBandWorker) => void,
  open: (module: WasmModule | null) => Promise<Filters>,
) {
  let filters: Filters;

  function filter(band: Band): FromBandWorker {
    try {
      return { type: 'band', values: filterBand(band, filters) };
    } catch (error) {
      return { type: 'failed', message: (error as Error).message };
    }
  }

  return async (message: ToBandWorker): Promise<void> => {
    if (message.type === 'band') return send(filter(message.band));
    filters = await open(message.module);
    send({ type: 'ready' });
  };
}

/** A band worker that has been started. */
export interface StartedWorker {
  send(message: ToBandWorker, transfer: ArrayBuffer[]): void;
  terminate(): void;
}

export interface BandClientEnvironment {
  /**
   * @param died Called if the worker cannot be loaded, or stops.
   * @throws where no worker can be started.
   */
  startWorker(received: (answer: FromBandWorker) => void, died: () => void): StartedWorker;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/**
 * A worker that does not answer within so many milliseconds is given up. A band takes some 25, and a row
 * of the largest tiles up to a second.
 */
const TIMEOUT = 5000;

/** Has bands filtered by a worker, from when it is ready until it dies. */
export class BandClient {
  readonly #worker: StartedWorker;
  readonly #wait: BandClientEnvironment['wait'];
  /** For each band without an answer, oldest first. */
  readonly #pending: { resolve(values: Image): void; reject(reason: Error): void }[] = [];
  #isReady = false;

  /** @throws where no worker can be started. */
  constructor({ startWorker, wait }: BandClientEnvironment, module: WasmModule | null) {
    this.#wait = wait;
    this.#worker = startWorker(
      (answer) => this.#receive(answer),
      () => this.#giveUp(),
    );
    this.#worker.send({ type: 'open', module }, []);
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * May be called again before the first answer is there, so that the worker is never idle.
   *
   * @param isShared Whether the worker can read the plane from shared memory.
   * @throws {Error} if the worker fails, dies, or does not answer in time.
   */
  async filter(band: Band, isShared: boolean): Promise<Image> {
    if (!this.#isReady) throw new Error('The worker is not available.');
    const { message, transfer } = sendableBand(band, isShared);
    this.#worker.send({ type: 'band', band: message }, transfer);
    let isAnswered = false;
    void this.#wait(TIMEOUT).then(() => {
      if (!isAnswered) this.#giveUp();
    });
    return new Promise<Image>((resolve, reject) => {
      this.#pending.push({ resolve, reject });
    }).finally(() => (isAnswered = true));
  }

  #receive(answer: FromBandWorker): void {
    if (answer.type === 'ready') this.#isReady = true;
    else if (answer.type === 'band') this.#pending.shift()?.resolve(answer.values);
    else this.#pending.shift()?.reject(new Error(answer.message));
  }

  #giveUp(): void {
    this.#isReady = false;
    this.#worker.terminate();
    for (const { reject } of this.#pending.splice(0)) reject(new Error('The worker has died.'));
  }
}
