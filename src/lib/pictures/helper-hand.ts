import type { ByteMatrix, Image } from '../convolve/index.ts';
import type { Band } from './band.ts';
import type { FromHelper, ToHelper } from './helper.ts';
import { stripOf } from './strip.ts';

/** The way to a helper in another thread. */
export interface HelperLine<Seed> {
  /** @param given Memory that goes over to the helper. */
  send(message: ToHelper<Seed>, given: readonly ArrayBuffer[]): void;
  /** Ends the helper. */
  end(): void;
}

export interface HelperEvents {
  heard(answer: FromHelper): void;
  /** It could not be loaded, or is no more. */
  died(): void;
}

interface Waiting {
  resolve(values: Image): void;
  reject(reason: Error): void;
}

/** A helper: it can be asked as soon as it is ready, and until it dies. */
export class HelperHand<Seed> {
  readonly #line: HelperLine<Seed>;
  readonly #isShared: boolean;
  #waiting: Waiting[] = [];
  #isReady = false;

  constructor(
    start: (events: HelperEvents) => HelperLine<Seed>,
    seed: Seed,
    options: { readonly isShared: boolean },
  ) {
    this.#isShared = options.isShared;
    this.#line = start({ heard: (answer) => this.#hear(answer), died: () => this.end() });
    this.#line.send({ type: 'open', seed }, []);
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /**
   * May be called again before the first answer is there, so that the helper is never idle.
   *
   * @throws {Error} if it cannot do it.
   */
  filter(band: Band): Promise<Image> {
    return new Promise((resolve, reject) => {
      if (!this.#isReady) throw new Error('The helper is no more.');
      this.#waiting.push({ resolve, reject });
      if (this.#isShared) {
        this.#line.send({ type: 'band', band: { ...band, image: shared(band.image) } }, []);
      } else {
        const strip = stripOf(band);
        this.#line.send({ type: 'band', band: strip }, [strip.image.data.buffer as ArrayBuffer]);
      }
    });
  }

  /** Whoever waits for it does so in vain, and is told. */
  end(): void {
    this.#isReady = false;
    this.#line.end();
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('The helper is no more.'));
  }

  #hear(answer: FromHelper): void {
    switch (answer.type) {
      case 'ready':
        this.#isReady = true;
        return;
      case 'band':
        this.#waiting.shift()?.resolve(answer.values);
        return;
      case 'failed':
        this.#waiting.shift()?.reject(new Error(answer.message));
    }
  }
}

/** Copies in memory that threads share, kept while somebody holds the plane. */
const copies = new WeakMap<ByteMatrix, ByteMatrix>();

function shared(image: ByteMatrix): ByteMatrix {
  const known = copies.get(image);
  if (known !== undefined) return known;
  const { width, height } = image;
  const data = new Uint8Array(new SharedArrayBuffer(width * height));
  data.set(image.data);
  const copy = { width, height, data };
  copies.set(image, copy);
  return copy;
}
