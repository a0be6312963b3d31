import { readFigure } from './address.ts';
import { loadNow } from './load-now.ts';

/**
 * A reader pays for an exercise, or a figure on a photo, only on the way to it: its element comes one
 * screen ahead, or at once if the page's address speaks of it.
 *
 * @param hosts Where they stand; the id of each is what an address calls it.
 * @param what What is said not to come.
 */
export function loadAhead(
  hosts: readonly HTMLElement[],
  load: () => Promise<unknown>,
  what: 'exercise' | 'figure' = 'exercise',
): void {
  function begin(): void {
    observer.disconnect();
    loadNow(hosts, load, what);
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
