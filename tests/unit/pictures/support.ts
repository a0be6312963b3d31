import { MessageChannel } from 'node:worker_threads';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { openEngine } from '../../../src/lib/engine/index.ts';
import {
  bandService,
  filterPicture,
  filterPool,
  plainFilters,
  planesOf,
  type Filters,
  type FilterSettings,
  type FromBandWorker,
  type Machine,
  type Picture,
  type Pool,
  type StartedWorker,
  type ToBandWorker,
} from '../../../src/lib/pictures/index.ts';
import { hasSameBytes } from '../matrix/support.ts';

/** Bytes that look like noise and are the same in every run. */
const noiseAt = (i: number): number => (Math.imul(i + 1, 2654435761) >>> 13) & 255;

/** An opaque picture of noise. */
export function noisePicture(width: number, height: number): Picture {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : noiseAt(i),
  );
  return { width, height, data };
}

/** Noise in which some pixels are clear, some opaque, and others in between. */
export function translucentNoise(width: number, height: number): Picture {
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 2 * noiseAt(i) - 128 : noiseAt(i),
  );
  return { width, height, data };
}

/** The picture, filtered in one thread. */
export function alone(
  picture: Picture,
  settings: FilterSettings,
  filters: Filters = plainFilters,
): Picture {
  const bands = filterPicture(picture, settings, filters);
  for (;;) {
    const band = bands.next();
    if (band.done === true) return band.value;
  }
}

/** One channel of a picture: 0 red, 1 green, 2 blue, 3 alpha. */
export const channelOf = ({ data }: Picture, index: number): Uint8ClampedArray =>
  data.filter((_, i) => i % 4 === index);

export interface BandWorkers {
  /** Starts a worker that answers through a real message channel. */
  start(received: (answer: FromBandWorker) => void, died: () => void): StartedWorker;
  readonly started: number;
  /** Bands that were sent to workers. */
  readonly bands: number;
  /** Resolves when all workers that have been started are ready. */
  ready(): Promise<unknown>;
}

/**
 * @param intercept Sees each message before the worker does; where it returns false, the worker never
 *   does.
 */
export function bandWorkers(
  intercept: (message: ToBandWorker, died: () => void, band: number) => boolean = () => true,
): BandWorkers {
  let bands = 0;
  const ready: Promise<void>[] = [];
  return {
    get started() {
      return ready.length;
    },
    get bands() {
      return bands;
    },
    ready: () => Promise.all(ready),
    start(received, died) {
      const { port1, port2 } = new MessageChannel();
      const receive = bandService(
        (answer) => port2.postMessage(answer),
        (module) => (module === null ? Promise.resolve(plainFilters) : openEngine(module)),
      );
      port2.on('message', (message: ToBandWorker) => {
        if (message.type === 'band') bands += 1;
        if (intercept(message, died, bands)) void receive(message);
      });
      ready.push(
        new Promise((resolve) => {
          port1.on('message', (answer: FromBandWorker) => {
            received(answer);
            if (answer.type === 'ready') resolve();
          });
        }),
      );
      onTestFinished(() => port1.close());
      return {
        send: (message, transfer) => port1.postMessage(message, transfer),
        terminate: () => port1.close(),
      };
    },
  };
}

/** A pool in this thread. */
export function poolOf(
  filters: Filters,
  workers: BandWorkers | null,
  machine: Partial<Machine> = {},
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    setTimeout(milliseconds, undefined, { ref: false }),
): Pool {
  return filterPool({
    open: () => Promise.resolve(filters),
    startWorker(received, died) {
      if (workers === null) throw new Error('There are no workers here.');
      return workers.start(received, died);
    },
    machine: { cores: 5, isShared: true, ...machine },
    pause: () => setImmediate(),
    wait,
  });
}

const ALWAYS = { isWanted: () => true, report: () => undefined };

/** Has a picture filtered that is wanted to the end. */
export async function filteredBy(
  pool: Pool,
  picture: Picture,
  settings: FilterSettings,
): Promise<Picture> {
  return (await pool.filter(planesOf(picture, settings.mode), settings, ALWAYS)).picture;
}

export function expectSame(picture: Picture, expected: Picture): void {
  expect([picture.width, picture.height]).toEqual([expected.width, expected.height]);
  expect(hasSameBytes(picture.data, expected.data)).toBe(true);
}
