/** What the work on a request can ask of the queue. */
export interface Turn {
  /**
   * Whether the work should go on; to be asked between two parts of it.
   *
   * @param done The share that is done, from 0 to 1.
   */
  isWanted(done: number): boolean;
  /** Whether nothing newer waits. */
  isNewest(): boolean;
  /** Resolves when something newer waits, or the queue has been cleared. */
  superseded(): Promise<void>;
  /** Whether the queue has been cleared since the work began: then nobody waits for an answer. */
  isCancelled(): boolean;
}

export interface QueueEnvironment {
  /** Resolves once the messages that have arrived in the meantime have been handled. */
  pause(): Promise<void>;
  /** Milliseconds, from any start. */
  now(): number;
}

/**
 * Work that takes no longer than this in all, in milliseconds, is finished although a newer request
 * waits: while a weight is dragged there is always a newer one, and pictures still have to appear.
 */
const SHORT = 500;

/**
 * Works on one request at a time. The newest request wins: it replaces the one that waits, and long
 * work on an older one stops.
 */
export class RequestQueue<Request> {
  readonly #work: (request: Request, turn: Turn) => Promise<void>;
  readonly #environment: QueueEnvironment;
  #waiting: Request | undefined;
  #isWorking = false;
  /** How often the queue has been cleared. */
  #clears = 0;
  /** Tells those who wait that the work at hand is not the newest any more. */
  #supersede: () => void = () => undefined;

  /** @param work Must not reject. */
  constructor(
    work: (request: Request, turn: Turn) => Promise<void>,
    environment: QueueEnvironment,
  ) {
    this.#work = work;
    this.#environment = environment;
  }

  /** Whether a request is being worked on, or waits. */
  get isWorking(): boolean {
    return this.#isWorking;
  }

  add(request: Request): void {
    this.#waiting = request;
    this.#supersede();
    if (!this.#isWorking) void this.#workOff();
  }

  /** Cancels the request that is being worked on, and the one that waits. */
  clear(): void {
    this.#waiting = undefined;
    this.#clears += 1;
    this.#supersede();
  }

  async #workOff(): Promise<void> {
    this.#isWorking = true;
    while (this.#waiting !== undefined) {
      // A newer request may have arrived already: then this one costs nothing.
      await this.#environment.pause();
      const request = this.#waiting;
      this.#waiting = undefined;
      if (request !== undefined) await this.#work(request, this.#turn());
    }
    this.#isWorking = false;
  }

  #turn(): Turn {
    const { now } = this.#environment;
    const start = now();
    const clears = this.#clears;
    const isCancelled = (): boolean => this.#clears !== clears;
    const isNewest = (): boolean => !isCancelled() && this.#waiting === undefined;
    const isShort = (done: number): boolean => now() - start <= done * SHORT;
    return {
      superseded: () =>
        isNewest()
          ? new Promise((resolve) => {
              this.#supersede = resolve;
            })
          : Promise.resolve(),
      isCancelled,
      isNewest,
      isWanted: (done) => isNewest() || (!isCancelled() && isShort(done)),
    };
  }
}
