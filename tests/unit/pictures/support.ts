import { MessageChannel } from 'node:worker_threads';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { openEngine, type Engine, type WasmModule } from '../../../src/lib/engine/index.ts';
import {
  filterPool,
  helperService,
  plainFilters,
  type Filters,
  type FilterSettings,
  type FromHelper,
  type HelperEvents,
  type HelperLine,
  type Machine,
  type Picture,
  type Pool,
  type ToHelper,
} from '../../../src/lib/pictures/index.ts';

/** Bytes that look like noise and are the same in every run. */
export function noisePicture(width: number, height: number): Picture {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < data.length; i++) data[i] = (Math.imul(i + 1, 2654435761) >>> 13) & 255;
  return { width, height, data };
}

/**
 * How far two pictures are apart at most, in levels: NaN if they have not the same number of pixels.
 * An assertion that compares millions of numbers one by one would take seconds.
 */
export function largestDifference(a: Picture, b: Picture): number {
  if (a.data.length !== b.data.length) return NaN;
  let most = 0;
  for (let i = 0; i < a.data.length; i++) most = Math.max(most, Math.abs(a.data[i]! - b.data[i]!));
  return most;
}

export type Seed = WasmModule | null;

export interface Helpers {
  /** Starts a helper that answers through a real message channel. */
  start(events: HelperEvents): HelperLine<Seed>;
  readonly started: number;
  /** Bands that helpers were given. */
  readonly bands: number;
}

/** @param meet Gets what a helper is sent before it does; false swallows it. */
export function helpersWith(
  meet: (message: ToHelper<Seed>, events: HelperEvents, band: number) => boolean = () => true,
): Helpers {
  let [started, bands] = [0, 0];
  return {
    get started() {
      return started;
    },
    get bands() {
      return bands;
    },
    start(events) {
      started += 1;
      const { port1, port2 } = new MessageChannel();
      const receive = helperService<Seed>({
        send: (answer) => port2.postMessage(answer),
        open: (seed) => (seed === null ? Promise.resolve(plainFilters) : openEngine(seed)),
      });
      port2.on('message', (message: ToHelper<Seed>) => {
        if (message.type === 'band') bands += 1;
        if (meet(message, events, bands)) void receive(message);
      });
      port1.on('message', (answer: FromHelper) => events.heard(answer));
      onTestFinished(() => port1.close());
      return {
        send: (message, given) => port1.postMessage(message, [...given]),
        end: () => port1.close(),
      };
    },
  };
}

/** A pool in this thread. */
export function poolOf(
  filters: Filters | Engine,
  helpers: Helpers | null,
  machine: Partial<Machine> = {},
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    setTimeout(milliseconds, undefined, { ref: false }),
): Pool {
  return filterPool<Seed>({
    open: () => Promise.resolve({ filters, seed: 'module' in filters ? filters.module : null }),
    startHelper(events) {
      if (helpers === null) throw new Error('none');
      return helpers.start(events);
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
  return (await pool.filter(picture, settings, ALWAYS))!;
}

/** Waits until helpers that have been started are ready. */
export const untilReady = (): Promise<unknown> => setTimeout(50);
