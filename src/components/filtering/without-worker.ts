import {
  filterPool,
  filterService,
  plainFilters,
  type FromService,
} from '../../lib/pictures/index.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
const pause = (): Promise<void> => wait(0);

/** A filter service on the page's own thread, in plain TypeScript. */
export function serviceHere(send: (answer: FromService) => void): ReturnType<typeof filterService> {
  const pool = filterPool({
    open: () => Promise.resolve({ filters: plainFilters, seed: null }),
    startHelper() {
      throw new Error('A page without workers has no helpers.');
    },
    machine: { cores: 1, isShared: false },
    pause,
    wait,
  });
  return filterService({ send, pause, now: () => performance.now(), pool });
}
