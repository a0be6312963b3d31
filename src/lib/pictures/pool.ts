import { filterBand, type Band } from './band.ts';
import { BandClient, type BandClientEnvironment } from './band-worker.ts';
import type { Planes } from './byte-planes.ts';
import { divide } from './divide.ts';
import type { Filters } from './filters.ts';
import { cutOut, partInView, type PictureArea } from './in-view.ts';
import { joinBands, type JoinedBands } from './join.ts';
import { isMadeByBands } from './made-band.ts';
import { MadeFirst } from './made-first.ts';
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
  /** The pixels that the reader has in view: they come first. @default none */
  readonly inView?: PictureArea;
  /** These pixels of the result are there. @returns when there is time for the others */
  seen?(pixels: Picture): Promise<void>;
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

/**
 * Milliseconds of work in a band, about, beside what is in view: while a slider is dragged, the next picture
 * waits for no more than that.
 */
const LONGEST_BESIDE = 6;

/** Some of the work, the workers that help with it, and what comes of it. */
interface Share {
  readonly bands: readonly Band[];
  readonly ready: readonly BandClient[];
  readonly result: JoinedBands;
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
  const firsts = new MadeFirst();
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

  /** Divides work among this thread and the workers that are worth their messages. */
  function share(
    planes: Planes,
    settings: FilterSettings,
    filters: Filters,
    { out, longest }: { readonly out?: Picture | undefined; readonly longest?: number } = {},
  ): Share {
    let ready: BandClient[] = [];
    const threads = (milliseconds: number): number => {
      ready = readyWorkers(threadsFor(milliseconds, machine) - 1, filters.module);
      return 1 + ready.length;
    };
    const result = joinBands(planes, settings, out);
    return { bands: divide(planes, settings, filters, threads, longest), ready, result };
  }

  /** Works shares off, one after the other, as long as they are wanted. @returns whether all is done */
  async function workOff(
    shares: readonly Share[],
    filters: Filters,
    { isWanted, report }: WorkControl,
    finished?: (share: Share) => Promise<void> | undefined,
  ): Promise<boolean> {
    const count = shares.reduce((sum, { bands }) => sum + bands.length, 0);
    let done = 0;

    async function workOn({ bands, ready, result }: Share): Promise<boolean> {
      const left = [...bands];
      const end = done + bands.length;

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

      async function take(filter: FilterBand): Promise<void> {
        while (left.length > 0 && isWanted(done / count)) {
          const band = left.shift()!;
          try {
            await filter(band);
          } catch (error) {
            if (filter === filterHere) throw error;
            left.unshift(band);
            return;
          }
          done += 1;
          if (done < count) report(done / count);
          if (filter === filterHere && left.length > 0) await pause();
        }
      }

      // Each worker has a second band waiting, so that it is not idle until this thread hears of the
      // first.
      await Promise.all([...filterInWorkers, filterHere, ...filterInWorkers].map(take));
      await take(filterHere);
      return done === end;
    }

    for (const one of shares) {
      if (!(await workOn(one))) return false;
      await finished?.(one);
      if (one !== shares.at(-1)) await pause();
    }
    return true;
  }

  return {
    async filter(planes, settings, control, out) {
      const filters = await (opened ??= open());
      const { isWanted, report } = control;
      const { of, ...own } = settings;
      if (of !== undefined && !isMadeByBands(planes, settings)) {
        const known = firsts.get(planes, of);
        if (known !== undefined) return this.filter(known, own, control, out);
        const half = { isWanted, report: (done: number) => report(done / 2) };
        const first = await this.filter(planes, of, half, out);
        if (!first.isWhole) return first;
        const rest = { ...control, report: (done: number) => report((1 + done) / 2) };
        return this.filter(firsts.keep(planes, of, first.picture), own, rest, first.picture);
      }
      const { inView } = control;
      const part = inView && partInView(planes, settings, inView);
      if (part === undefined) {
        const whole = share(planes, settings, filters, { out });
        const isWhole = await workOff([whole], filters, control);
        return { picture: whole.result.picture, isWhole };
      }
      const first = share(part.planes, settings, filters);
      const whole = share(planes, settings, filters, { out, longest: LONGEST_BESIDE });
      const isWhole = await workOff([first, whole], filters, control, (done) =>
        done === first ? control.seen?.(cutOut(done.result.picture, part.area)) : undefined,
      );
      return { picture: whole.result.picture, isWhole };
    },
  };
}
