import type { Picture } from './picture.ts';
import type { Pool } from './pool.ts';
import type { FilterSettings } from './settings.ts';

/** What the page asks for. Requests are numbered by the page; a later one overtakes an earlier one. */
export type ToService =
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'filter'; readonly request: number; readonly settings: FilterSettings }
  | { readonly type: 'cancel' }
  /** A result of the present picture comes back: the next one may be written over it. */
  | { readonly type: 'spare'; readonly picture: Picture };

export type FromService =
  | { readonly type: 'progress'; readonly request: number; readonly done: number }
  | {
      readonly type: 'result';
      readonly request: number;
      readonly picture: Picture;
      readonly milliseconds: number;
    }
  | { readonly type: 'failed'; readonly request: number; readonly message: string };

export interface ServiceSurroundings {
  /** Sends an answer. The picture of a result may be given away: it is not used again. */
  send(answer: FromService): void;
  /** Resolves as soon as messages that came in the meantime have been received. */
  pause(): Promise<void>;
  /** Milliseconds, from any start. */
  now(): number;
  readonly pool: Pool;
}

/**
 * Work of so many milliseconds in all is finished although a newer request waits: while a weight is
 * dragged there is always a newer one, and pictures have to come all the same.
 */
const SHORT = 500;

type Request = Extract<ToService, { type: 'filter' }>;

/**
 * Filters the picture it was given last, one request after the other. Of those that wait only the
 * newest counts; long work that was overtaken is dropped.
 *
 * @returns What to do with each message.
 */
export function filterService({ send, pause, now, pool }: ServiceSurroundings) {
  let picture: Picture | undefined;
  let spare: Picture | undefined;
  let waiting: Request | undefined;
  let isWorking = false;
  /** Counts what ends all work: another picture, and being told to stop. */
  let ends = 0;

  async function filter({ request, settings }: Request, source: Picture): Promise<void> {
    const start = now();
    const present = ends;
    const isShort = (done: number): boolean => now() - start <= done * SHORT;
    const recycled = spare;
    spare = undefined;
    try {
      const supervision = {
        isWanted: (done: number) => present === ends && (waiting === undefined || isShort(done)),
        report: (done: number) => {
          if (present === ends) send({ type: 'progress', request, done });
        },
      };
      const result = await pool.filter(source, settings, supervision, recycled);
      if (result === undefined || present !== ends) return;
      send({ type: 'result', request, picture: result, milliseconds: now() - start });
    } catch (error) {
      if (present !== ends) return;
      send({ type: 'failed', request, message: (error as Error).message });
    }
  }

  async function work(): Promise<void> {
    isWorking = true;
    while (waiting !== undefined) {
      // Messages that wait already may make this request outdated before it costs anything.
      await pause();
      const next = waiting as Request | undefined;
      waiting = undefined;
      if (next !== undefined && picture !== undefined) await filter(next, picture);
    }
    isWorking = false;
  }

  return (message: ToService): void => {
    switch (message.type) {
      case 'picture':
        ({ picture } = message);
        spare = undefined;
        waiting = undefined;
        ends += 1;
        break;
      case 'filter':
        waiting = message;
        if (!isWorking) void work();
        break;
      case 'cancel':
        waiting = undefined;
        ends += 1;
        break;
      case 'spare':
        spare = message.picture;
        break;
    }
  };
}
