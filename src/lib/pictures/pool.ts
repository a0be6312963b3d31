import type { Image } from '../convolve/index.ts';
import { assembly } from './assembly.ts';
import { filterBand, type Band } from './band.ts';
import { divide } from './divide.ts';
import type { Filters } from './filters.ts';
import { HelperHand, type HelperEvents, type HelperLine } from './helper-hand.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';
import { threadsFor, type Machine } from './threads.ts';

/** Has a band filtered by somebody, and puts it into the result. */
type Hand = (band: Band) => Promise<void>;

export interface PoolSurroundings<Seed> {
  /** Asked once, when a picture is first filtered. The seed is what helpers open theirs with. */
  open(): Promise<{ readonly filters: Filters; readonly seed: Seed }>;
  /** @throws where there are no helpers to be had. */
  startHelper(events: HelperEvents): HelperLine<Seed>;
  readonly machine: Machine;
  /** Resolves as soon as messages that came in the meantime have been received. */
  pause(): Promise<void>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Whoever waits for a picture. */
export interface Supervision {
  /** Asked between two bands. @param done The share that is done, from 0 to 1. */
  isWanted(done: number): boolean;
  report(done: number): void;
}

export interface Pool {
  /**
   * Filters a picture, in several threads where that is faster.
   *
   * @param spare A result of the same picture that nobody needs: the new one is written over it.
   * @returns `undefined` if it was no longer wanted.
   * @throws {TypeError | RangeError} what `correlate` and `toBytes` throw.
   */
  filter(
    picture: Picture,
    settings: FilterSettings,
    supervision: Supervision,
    spare?: Picture,
  ): Promise<Picture | undefined>;
}

/** A helper that says nothing for so many milliseconds is no more. A band takes it some 25. */
const SILENCE = 5000;

/**
 * This thread and its helpers. Helpers are started when work first calls for them, and used as soon
 * as they are ready. What a helper that dies leaves undone is done here.
 */
export function filterPool<Seed>(surroundings: PoolSurroundings<Seed>): Pool {
  const { open, startHelper, machine, pause, wait } = surroundings;
  const helpers: HelperHand<Seed>[] = [];
  let canStart = true;
  /** What bands are filtered into on this thread. */
  let memory: ArrayBufferLike = new ArrayBuffer(0);
  let opened: ReturnType<typeof open> | undefined;

  /** The helpers that are ready, up to `count`. None is started in the place of a dead one. */
  function helpersFor(count: number, seed: Seed): HelperHand<Seed>[] {
    while (canStart && helpers.length < count) {
      try {
        helpers.push(new HelperHand(startHelper, seed, machine));
      } catch {
        canStart = false;
      }
    }
    return helpers.slice(0, count).filter(({ isReady }) => isReady);
  }

  /** Asks a helper, and ends it if it keeps silent. */
  function patiently(helper: HelperHand<Seed>, band: Band): Promise<Image> {
    let isAnswered = false;
    void wait(SILENCE).then(() => {
      if (!isAnswered) helper.end();
    });
    return helper.filter(band).finally(() => (isAnswered = true));
  }

  return {
    async filter(picture, settings, { isWanted, report }, spare) {
      const { filters, seed } = await (opened ??= open());
      let hired: HelperHand<Seed>[] = [];
      const bands = divide(picture, settings, filters, (milliseconds) => {
        const threads = threadsFor(milliseconds, machine);
        hired = helpersFor(threads - 1, seed);
        return 1 + hired.length;
      });
      const result = assembly(picture, settings, spare);
      const queue = [...bands];
      let done = 0;

      const hands = hired.map((helper): Hand => async (band) => {
        result.take(band, await patiently(helper, band));
      });

      async function workHere(band: Band): Promise<void> {
        // Helpers are given theirs first.
        await Promise.resolve();
        const values = filterBand(band, filters, memory);
        result.take(band, values);
        memory = values.data.buffer;
      }

      async function workOff(work: Hand): Promise<void> {
        while (queue.length > 0 && isWanted(done / bands.length)) {
          const band = queue.shift()!;
          try {
            await work(band);
          } catch (error) {
            if (work === workHere) throw error;
            queue.unshift(band);
            return;
          }
          done += 1;
          if (done < bands.length) report(done / bands.length);
          if (work === workHere && queue.length > 0) await pause();
        }
      }

      // Helpers have a second band waiting, so that they are not idle until this thread listens.
      await Promise.all([...hands, workHere, ...hands].map(workOff));
      await workOff(workHere);
      return done === bands.length ? result.finish() : undefined;
    },
  };
}
