import { filterPicture } from './filter.ts';
import type { Picture } from './picture.ts';
import type { FilterSettings } from './settings.ts';

/** What the page asks for. Requests are numbered by the page; a later one ends an earlier one. */
export type ToService =
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'filter'; readonly request: number; readonly settings: FilterSettings }
  | { readonly type: 'cancel' };

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
}

/**
 * Filters the picture it was given last. Between two bands it pauses to listen, and drops work
 * that nobody waits for any more.
 *
 * @returns What to do with each message.
 */
export function filterService({ send, pause, now }: ServiceSurroundings) {
  let picture: Picture | undefined;
  let newest = 0;

  async function filter(request: number, settings: FilterSettings, source: Picture) {
    const start = now();
    const isNewest = () => newest === request;
    // Messages that wait already may make this one outdated before it costs anything.
    await pause();
    if (!isNewest()) return;
    try {
      const result = await inBands(filterPicture(source, settings), {
        pause,
        isWanted: isNewest,
        report: (done) => send({ type: 'progress', request, done }),
      });
      if (result === undefined) return;
      send({ type: 'result', request, picture: result, milliseconds: now() - start });
    } catch (error) {
      send({ type: 'failed', request, message: (error as Error).message });
    }
  }

  return (message: ToService): void => {
    switch (message.type) {
      case 'picture':
        ({ picture } = message);
        newest = 0;
        break;
      case 'filter':
        newest = message.request;
        if (picture !== undefined) void filter(message.request, message.settings, picture);
        break;
      case 'cancel':
        newest = 0;
        break;
    }
  };
}

interface Supervision {
  pause(): Promise<void>;
  isWanted(): boolean;
  report(done: number): void;
}

/** Runs to the end, or to `undefined` once the result is no longer wanted. */
async function inBands<Result>(
  bands: Generator<number, Result, void>,
  { pause, isWanted, report }: Supervision,
): Promise<Result | undefined> {
  for (;;) {
    const band = bands.next();
    if (band.done === true) return band.value;
    report(band.value);
    await pause();
    if (!isWanted()) return undefined;
  }
}
