import type { Image } from '../convolve/index.ts';
import { filterBand, type Band } from './band.ts';
import type { Filters } from './filters.ts';

/** What a helper is sent: first what to open its filters with, then bands. */
export type ToHelper<Seed> =
  { readonly type: 'open'; readonly seed: Seed } | { readonly type: 'band'; readonly band: Band };

/** What a helper answers: that it is ready, then each band in the order in which they came. */
export type FromHelper =
  | { readonly type: 'ready' }
  | { readonly type: 'band'; readonly values: Image }
  | { readonly type: 'failed'; readonly message: string };

export interface HelperSurroundings<Seed> {
  /** Sends an answer. The values of a band may be given away: they are not used again. */
  send(answer: FromHelper): void;
  open(seed: Seed): Promise<Filters>;
}

/**
 * Filters bands for another thread.
 *
 * @returns What to do with each message.
 */
export function helperService<Seed>({ send, open }: HelperSurroundings<Seed>) {
  let filters: Filters;

  function filter(band: Band): FromHelper {
    try {
      return { type: 'band', values: filterBand(band, filters) };
    } catch (error) {
      return { type: 'failed', message: (error as Error).message };
    }
  }

  return async (message: ToHelper<Seed>): Promise<void> => {
    if (message.type === 'band') return send(filter(message.band));
    filters = await open(message.seed);
    send({ type: 'ready' });
  };
}
