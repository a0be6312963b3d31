import { filterBand, type Band } from './band.ts';
import { BandClient, type BandClientEnvironment } from './band-worker.ts';
import type { Planes } from './byte-planes.ts';
import { divide } from './divide.ts';
import type { Filters } from './filters.ts';
import { joinBands } from './join.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';
import { threadsFor, type Machine } from './threads.ts';

export interface PoolEnvironment extends BandClientEnvironment {
  /** Called once, when a picture is first filtered. */
  open(): Promise<Filters>;
  readonly machine: Machine;
  /** Resolves once the messages that have arrived in the meantime have been handled. */
  pause(): Promise<void>;
}

/** How the work on a picture is watched and ended. */
export interface WorkControl {
  /** Asked between two bands. @param done The share that is done, from 0 to 1. */
  isWanted(done: number): boolean;
  report(done: number): void;
}

export interface PoolResult {
  readonly picture: Picture;
  /** Otherwise the result was no longer wanted: of the picture, nothing but its memory is of use. */
  readonly isWhole: boolean;
}

export interface Pool {
  /**
   * Filters a picture, in several threads where that is faster.
   *
   * @param planes Those for the mode of the settings.
   * @param out A result of the same picture that is not needed any more: the new one is written over
   *   it.
   * @throws {TypeError | RangeError} what `correlate` and `toBytes` throw.
   */
  filter(
    planes: Planes,
    settings: FilterSettings,
    control: WorkControl,
    out?: Picture,
  ): Promise<PoolResult>;
}

/** Filters a band and adds it to the result. */
type FilterBand = (band: Band) => Promise<void>;

/**
 * This thread and its band workers. These are started when there is first enough work for them, and
 * used as soon as they are ready. What a worker leaves undone when it dies is done on this thread.
 */
export function filterPool(environment: PoolEnvironment): Pool {
  const { open, machine, pause } = environment;
  const workers: BandClient[] = [];
  let canStart = true;
  let opened: Promise<Filters> | undefined;
  /** Memory that this thread filters its bands into. */
  let memory: ArrayBufferLike = new ArrayBuffer(0);

  /** The workers that are ready, up to `count`. A dead one is not replaced. */
  function readyWorkers(count: number, module: Filters['module']): BandClient[] {
    while (canStart && workers.length < count) {
      try {
        workers.push(new BandClient(environment, module));
      } catch {
        canStart = false;
      }
    }
    return workers.slice(0, count).filter(({ isReady }) => isReady);
  }

  return {
    async filter(planes, settings, { isWanted, report }, out) {
      const filters = await (opened ??= open());
      let ready: BandClient[] = [];
      const bands = divide(planes, settings, filters, (milliseconds) => {
        ready = readyWorkers(threadsFor(milliseconds, machine) - 1, filters.module);
        return 1 + ready.length;
      });
      const result = joinBands(planes, settings, out);
      const left = [...bands];
      let done = 0;

      const filterInWorkers = ready.map((worker): FilterBand => async (band) => {
        result.add(band, await worker.filter(band, machine.isShared));
      });

      async function filterHere(band: Band): Promise<void> {
        // Workers get their bands first.
        await Promise.resolve();
        const values = filterBand(band, filters, memory);
        result.add(band, values);
        memory = values.data.buffer;
      }

      async function workOff(filter: FilterBand): Promise<void> {
        while (left.length > 0 && isWanted(done / bands.length)) {
          const band = left.shift()!;
          try {
            await filter(band);
          } catch (error) {
            if (filter === filterHere) throw error;
            left.unshift(band);
            return;
          }
          done += 1;
          if (done < bands.length) report(done / bands.length);
          if (filter === filterHere && left.length > 0) await pause();
        }
      }

      // Each worker has a second band waiting, so that it is not idle until this thread hears of the
      // first.
      await Promise.all([...filterInWorkers, filterHere, ...filterInWorkers].map(workOff));
      await workOff(filterHere);
      return { picture: result.picture, isWhole: done === bands.length };
    },
  };
}
