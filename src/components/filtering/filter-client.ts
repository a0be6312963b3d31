import {
  copyOf,
  type FilterSettings,
  type FromService,
  type Picture,
  type PictureArea,
} from '../../lib/pictures/index.ts';
import { pause } from '../page/pause.ts';
import { release } from './release.ts';
import { startService, type StartedService } from './start-service.ts';

/**
 * A filtered picture. Its pixels may be read until the next result arrives, or another picture is set:
 * then their memory is used for something else.
 */
export interface Filtered {
  readonly picture: Picture;
  readonly settings: FilterSettings;
  readonly milliseconds: number;
  /** No newer request is open. */
  readonly isNewest: boolean;
}

/** What is asked for. */
interface Wish {
  readonly settings: FilterSettings;
  readonly inView?: PictureArea;
}

export interface FilterEvents {
  /** @param done Share of the work, from 0 to 1. */
  progress?(done: number): void;
  /** The pixels that are in view; the whole follows. */
  part?(pixels: Picture, area: PictureArea): void;
  result(filtered: Filtered): void;
  /** @param message Whole sentences. All open requests have come to nothing; a new one tries again. */
  failed(message: string): void;
}

/** Of large pictures, memory is worth more than the time that keeping it saves. */
const isLarge = ({ data }: Picture): boolean => data.length >= 2 ** 26;

const UNREACHABLE = 'The filter could not be loaded. Are you connected?';
const unfiltered = (reason: string): string => `The picture could not be filtered: ${reason}.`;

/** Has pictures filtered without blocking the page. */
export class FilterClient {
  readonly #events: FilterEvents;
  #service: StartedService | undefined;
  #picture: Picture | undefined;
  /** Whether the service has the picture, or will have its copy. */
  #delivery: 'none' | 'copying' | 'sent' = 'none';
  #request = 0;
  /** The requests that may still be answered, oldest first. */
  readonly #open = new Map<number, Wish>();
  #result: Picture | undefined;

  constructor(events: FilterEvents) {
    this.#events = events;
    this.#start();
  }

  #start(): StartedService {
    return (this.#service = startService({
      received: (answer) => this.#receive(answer),
      restarted: () => void this.#deliver(),
      lost: () => {
        this.#service = undefined;
        this.#fail(UNREACHABLE);
      },
    }));
  }

  /** Sets the picture for the requests from now on; earlier ones are not answered any more. */
  setPicture(picture: Picture): void {
    if (this.#picture !== undefined && isLarge(this.#picture)) this.#startAnew();
    this.#picture = picture;
    this.#open.clear();
    void this.#deliver();
  }

  /** Memory that threads share goes with the last of them, and with garbage collection at some time. */
  #startAnew(): void {
    if (this.#result !== undefined) release(this.#result.data);
    this.#service?.stop();
    this.#start();
  }

  /**
   * Asks for the picture with these settings. Results of earlier requests may arrive before it.
   *
   * @param inView Pixels that come first, as a part.
   */
  filter(settings: FilterSettings, inView?: PictureArea): void {
    this.#request += 1;
    const wish = { settings, ...(inView && { inView }) };
    this.#open.set(this.#request, wish);
    if (this.#delivery === 'sent') this.#ask(this.#request, wish);
    else if (this.#delivery === 'none') void this.#deliver();
  }

  /** Open requests are not answered any more. */
  cancel(): void {
    this.#open.clear();
    this.#service?.send({ type: 'cancel' });
  }

  /** Ends the work and gives its memory back. The client cannot be used any more. */
  close(): void {
    this.#picture = undefined;
    this.#open.clear();
    this.#service?.stop();
  }

  /** Sends a copy of the picture, and then the requests that were made in the meantime. */
  async #deliver(): Promise<void> {
    const picture = this.#picture;
    if (picture === undefined) return;
    this.#result = undefined;
    this.#delivery = 'copying';
    try {
      const copy = await copyOf(picture, pause);
      if (!this.#isAwaited(picture)) return;
      const service = this.#service ?? this.#start();
      service.send({ type: 'picture', picture: copy });
      this.#delivery = 'sent';
      for (const [request, wish] of this.#open) this.#ask(request, wish);
    } catch (error) {
      // There may not be enough memory for a copy.
      if (!this.#isAwaited(picture)) return;
      this.#fail(unfiltered((error as Error).message));
    }
  }

  /** Another picture may have come meanwhile, or the service have been lost. */
  #isAwaited(picture: Picture): boolean {
    return picture === this.#picture && this.#delivery !== 'none';
  }

  #fail(message: string): void {
    const isAwaited = this.#open.size > 0;
    this.#delivery = 'none';
    this.#open.clear();
    if (isAwaited) this.#events.failed(message);
  }

  #ask(request: number, wish: Wish): void {
    this.#service?.send({ type: 'filter', request, ...wish });
  }

  #receive(answer: FromService): void {
    if (answer.type === 'working') return;
    const wish = this.#open.get(answer.request);
    if (wish === undefined) return;
    if (answer.type === 'progress') {
      this.#events.progress?.(answer.done);
      return;
    }
    if (answer.type === 'part') {
      this.#events.part?.(answer.picture, wish.inView!);
      return;
    }
    for (const request of this.#open.keys()) {
      if (request <= answer.request) this.#open.delete(request);
    }
    if (answer.type === 'failed') {
      this.#events.failed(unfiltered(answer.message));
      return;
    }
    const { settings } = wish;
    const { picture, milliseconds } = answer;
    const replaced = this.#result;
    this.#result = picture;
    this.#events.result({ picture, settings, milliseconds, isNewest: this.#open.size === 0 });
    if (replaced === undefined) return;
    if (isLarge(replaced)) release(replaced.data);
    else this.#service?.send({ type: 'recycle', picture: replaced });
  }
}
