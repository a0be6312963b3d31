import { filterService, plainFilters, type FromService } from '../../lib/pictures/index.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A filter service on the page's own thread, in plain TypeScript. */
export function serviceHere(received: (answer: FromService) => void) {
  const send = filterService({
    send: received,
    open: () => Promise.resolve(plainFilters),
    startWorker() {
      throw new Error('There are no workers on this page.');
    },
    machine: { cores: 1, isShared: false },
    pause: () => wait(0),
    wait,
    now: () => performance.now(),
  });
  const stop = (): void => send({ type: 'cancel' });
  return { send, stop };
}
