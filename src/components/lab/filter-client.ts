import {
  filterService,
  type FilterSettings,
  type FromService,
  type Picture,
  type ToService,
} from '../../lib/pictures/index.ts';

export interface FilterEvents {
  progress(done: number): void;
  result(picture: Picture, milliseconds: number): void;
  failed(message: string): void;
}

type Send = (message: ToService) => void;

/** Has pictures filtered in a worker, or, where there is none, in bands on the page's own thread. */
export class FilterClient {
  readonly #events: FilterEvents;
  #send: Send;
  #picture: Picture | undefined;
  #settings: FilterSettings | undefined;
  #request = 0;

  constructor(events: FilterEvents) {
    this.#events = events;
    this.#send = this.#startWorker() ?? this.#startHere();
  }

  /** The picture that requests from now on are about. */
  setPicture(picture: Picture): void {
    this.#picture = picture;
    this.#settings = undefined;
    this.#send({ type: 'picture', picture });
  }

  /** Answers to earlier requests no longer come. */
  filter(settings: FilterSettings): void {
    this.#settings = settings;
    this.#request += 1;
    this.#send({ type: 'filter', request: this.#request, settings });
  }

  cancel(): void {
    this.#settings = undefined;
    this.#request += 1;
    this.#send({ type: 'cancel' });
  }

  readonly #receive = (answer: FromService): void => {
    if (answer.request !== this.#request) return;
    switch (answer.type) {
      case 'progress':
        return this.#events.progress(answer.done);
      case 'result':
        this.#settings = undefined;
        return this.#events.result(answer.picture, answer.milliseconds);
      case 'failed':
        this.#settings = undefined;
        return this.#events.failed(answer.message);
    }
  };

  #startWorker(): Send | undefined {
    try {
      const worker = new Worker(new URL('../../workers/filter.worker.ts', import.meta.url), {
        type: 'module',
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromService>) =>
        this.#receive(data),
      );
      worker.addEventListener('error', () => {
        worker.terminate();
        this.#fallBack();
      });
      return (message) => worker.postMessage(message);
    } catch {
      return undefined;
    }
  }

  #startHere(): Send {
    return filterService({
      send: this.#receive,
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      now: () => performance.now(),
    });
  }

  /** The worker could not be loaded or has died: what it was asked for is done here. */
  #fallBack(): void {
    this.#send = this.#startHere();
    if (this.#picture !== undefined) this.#send({ type: 'picture', picture: this.#picture });
    if (this.#settings !== undefined) this.filter(this.#settings);
  }
}
