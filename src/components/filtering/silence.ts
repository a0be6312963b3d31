import type { FromService, ToService } from '../../lib/pictures/index.ts';

/** Milliseconds after which a service that has said nothing is asked whether it works. */
const ASKING = 2500;

/** It is given up when it has not answered for so many questions, one after the other. */
const QUESTIONS = 4;

/**
 * Notices that a service works no more. A worker may end without a word, and its script, or a message,
 * may never come. Questions are counted rather than time: while a computer sleeps, none is asked.
 */
export class Silence {
  readonly #ask: () => void;
  readonly #end: () => void;
  #timer = 0;
  #asked = 0;
  /** The newest request, until it has been answered. */
  #request: number | undefined;

  constructor(ask: () => void, end: () => void) {
    this.#ask = ask;
    this.#end = end;
  }

  /** Something is being sent: a request is to be answered, and is not after a new picture. */
  expect(message: ToService): void {
    if (message.type === 'filter') {
      if (this.#request === undefined) this.#restart();
      this.#request = message.request;
    } else if (message.type !== 'recycle') this.stop();
  }

  hear(answer: FromService): void {
    if (answer.type === 'result' || answer.type === 'failed') {
      if (answer.request === this.#request) return this.stop();
    }
    if (this.#request !== undefined) this.#restart();
  }

  stop(): void {
    window.clearInterval(this.#timer);
    this.#request = undefined;
  }

  #restart(): void {
    window.clearInterval(this.#timer);
    this.#asked = 0;
    this.#timer = window.setInterval(() => {
      this.#asked += 1;
      if (this.#asked > QUESTIONS) this.#end();
      else this.#ask();
    }, ASKING);
  }
}
