import { readFigure } from '../page/address.ts';
import { loadNow } from './load-now.ts';

/**
 * A reader pays for an exercise only on the way to it: its element comes one screen ahead, or at
 * once if the page's address speaks of it.
 *
 * @param hosts Where the exercises stand; the id of each is what an address calls it.
 */
export function loadAhead(hosts: readonly HTMLElement[], load: () => Promise<unknown>): void {
  function begin(): void {
    observer.disconnect();
    loadNow(hosts, load);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: '100%' },
  );
  for (const host of hosts) observer.observe(host);

  if (hosts.some((host) => readFigure(host) !== undefined)) begin();
}
