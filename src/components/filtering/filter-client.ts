import {
  copyOf,
  type FilterSettings,
  type FromService,
  type Picture,
  type ToService,
} from '../../lib/pictures/index.ts';
import { connect } from './page-worker.ts';

/** A filtered picture. Its pixels may be read until the next one comes, which may take their place. */
export interface Filtered {
  readonly picture: Picture;
  readonly settings: FilterSettings;
  readonly milliseconds: number;
  /** Nothing newer has been asked for. */
  readonly isNewest: boolean;
}

export interface FilterEvents {
  /** @param done Share of the work, from 0 to 1. */
  progress?(done: number): void;
  result(filtered: Filtered): void;
  failed(message: string): void;
}

interface Asked {
  readonly request: number;
  readonly settings: FilterSettings;
}

type Send = (message: ToService) => void;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The way to filtered pictures for everything on a page. The work is done in the page's worker, or,
 * where there is none, in bands on the page's own thread.
 */
export class FilterClient {
  readonly #events: FilterEvents;
  #send: Send;
  #picture: Picture | undefined;
  /** Counts pictures; the service has got the one with this number. */
  #pictures = 0;
  #given = 0;
  /** What is not answered yet, oldest first. */
  #asked: Asked[] = [];
  #last: Picture | undefined;
  #request = 0;

  constructor(events: FilterEvents) {
    this.#events = events;
    this.#send = connect({
      receive: (answer) => this.#receive(answer),
      lost: () => void this.#fallBack(),
    });
  }

  /** The picture that requests from now on are about. */
  setPicture(picture: Picture): void {
    this.#picture = picture;
    this.#last = undefined;
    this.#asked = [];
    void this.#give(picture);
  }

  /** Asks for the picture with these settings. Results of earlier requests may still come before it. */
  filter(settings: FilterSettings): void {
    this.#request += 1;
    this.#asked.push({ request: this.#request, settings });
    if (this.#given === this.#pictures) this.#askForNewest();
  }

  /** No more answers come to what was asked for. */
  cancel(): void {
    this.#asked = [];
    this.#send({ type: 'cancel' });
  }

  /** What is asked for in the meantime waits. */
  async #give(picture: Picture): Promise<void> {
    this.#pictures += 1;
    const number = this.#pictures;
    try {
      const copy = await copyOf(picture, pause);
      if (number !== this.#pictures) return;
      this.#send({ type: 'picture', picture: copy });
      this.#given = number;
      this.#askForNewest();
    } catch (error) {
      // There may be no memory for a copy.
      if (number === this.#pictures) this.#events.failed((error as Error).message);
    }
  }

  #askForNewest(): void {
    const newest = this.#asked.at(-1);
    if (newest !== undefined) this.#send({ type: 'filter', ...newest });
  }

  #receive(answer: FromService): void {
    const asked = this.#asked.find(({ request }) => request === answer.request);
    if (asked === undefined) return;
    if (answer.type === 'progress') {
      this.#events.progress?.(answer.done);
      return;
    }
    this.#asked = this.#asked.filter(({ request }) => request > answer.request);
    if (answer.type === 'failed') {
      this.#events.failed(answer.message);
      return;
    }
    const { picture, milliseconds } = answer;
    const isNewest = this.#asked.length === 0;
    this.#events.result({ picture, settings: asked.settings, milliseconds, isNewest });
    if (this.#last !== undefined) this.#send({ type: 'spare', picture: this.#last });
    this.#last = picture;
  }

  /** The worker could not be started or has died: what it was asked for is done here. */
  async #fallBack(): Promise<void> {
    const { serviceHere } = await import('./without-worker.ts');
    this.#send = serviceHere((answer) => this.#receive(answer));
    // What was sent in the meantime got lost.
    this.#last = undefined;
    if (this.#picture !== undefined) void this.#give(this.#picture);
  }
}
