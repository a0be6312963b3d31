import type { PictureArea } from './in-view.ts';
import type { Picture } from './picture.ts';
import { filterPool, type PoolEnvironment, type WorkControl } from './pool.ts';
import { RequestQueue, type QueueEnvironment } from './queue.ts';
import type { FilterSettings } from './settings.ts';
import { SplitPicture } from './split-picture.ts';

/** What the client sends. It numbers its requests, each with a higher number than the one before. */
export type ToService =
  /** Its pixels are the service's from then on, and may be written over. */
  | { readonly type: 'picture'; readonly picture: Picture }
  | {
      readonly type: 'filter';
      readonly request: number;
      readonly settings: FilterSettings;
      /** Pixels of the result that come first. */
      readonly inView?: PictureArea;
    }
  | { readonly type: 'cancel' }
  /** Asks whether the work goes on; who has none does not answer. */
  | { readonly type: 'ping' }
  /** A result of the present picture that is not needed any more: the next one may overwrite it. */
  | { readonly type: 'recycle'; readonly picture: Picture };

export type FromService =
  | { readonly type: 'working' }
  | { readonly type: 'progress'; readonly request: number; readonly done: number }
  /** The pixels that come first; the whole follows, unless something newer does. */
  | { readonly type: 'part'; readonly request: number; readonly picture: Picture }
  | {
      readonly type: 'result';
      readonly request: number;
      readonly picture: Picture;
      readonly milliseconds: number;
    }
  | { readonly type: 'failed'; readonly request: number; readonly message: string };

/**
 * Milliseconds from what is in view to the rest of a picture. While a slider is dragged, a newer request comes
 * before that, and the page has the cores to itself when it paints.
 */
const RESTING = 100;

export interface ServiceEnvironment extends PoolEnvironment, QueueEnvironment {
  /** Sends an answer. The picture of a result may be transferred: it is not used again here. */
  send(answer: FromService): void;
}

/**
 * Filters the picture that it was sent last.
 *
 * @returns The function that handles the client's messages.
 */
export function filterService(environment: ServiceEnvironment) {
  const { send, now, wait } = environment;
  const pool = filterPool(environment);
  let picture: SplitPicture | undefined;

  const queue = new RequestQueue<Extract<ToService, { type: 'filter' }>>(
    async ({ request, settings, inView }, turn) => {
      if (picture === undefined) return;
      const source = picture;
      const start = now();
      const answer = (message: FromService): void => {
        if (!turn.isCancelled()) send(message);
      };
      let isSeen = false;
      const control: WorkControl = {
        isWanted: (done) => (isSeen ? turn.isNewest() : turn.isWanted(done)),
        report: (done) => answer({ type: 'progress', request, done }),
        ...(inView && { inView }),
        seen(pixels) {
          isSeen = true;
          answer({ type: 'part', request, picture: pixels });
          return Promise.race([wait(RESTING), turn.superseded()]);
        },
      };
      try {
        const planes = source.planesFor(settings.mode);
        const out = source.spare;
        source.spare = undefined;
        const result = await pool.filter(planes, settings, control, out);
        if (result.isWhole) {
          answer({ type: 'result', request, picture: result.picture, milliseconds: now() - start });
        } else source.spare ??= result.picture;
      } catch (error) {
        answer({ type: 'failed', request, message: (error as Error).message });
      }
    },
    environment,
  );

  return (message: ToService): void => {
    switch (message.type) {
      case 'picture':
        queue.clear();
        picture = new SplitPicture(message.picture);
        break;
      case 'filter':
        queue.add(message);
        break;
      case 'cancel':
        queue.clear();
        break;
      case 'ping':
        if (queue.isWorking) send({ type: 'working' });
        break;
      case 'recycle':
        if (picture !== undefined) picture.spare = message.picture;
        break;
    }
  };
}
