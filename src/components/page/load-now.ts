import { inTime } from './in-time.ts';
import { offerAgain } from './offer-again.ts';

const unsay = (host: HTMLElement): void => host.querySelector('.unloaded')?.remove();

/**
 * Loads the element of what stands in these places. If it does not come, that is said before the part of each that waits
 * for it.
 */
export function loadNow(
  hosts: readonly HTMLElement[],
  load: () => Promise<unknown>,
  what: 'exercise' | 'figure' = 'exercise',
): void {
  hosts.forEach(unsay);
  inTime(load()).catch(() => {
    for (const host of hosts) {
      // It may have been asked for twice.
      unsay(host);
      const message = document.createElement('p');
      message.className = 'message unloaded';
      message.role = 'alert';
      (host.querySelector('[inert]') ?? host.firstElementChild!).before(message);
      message.textContent = `This ${what} could not be loaded. Are you connected?`;
      offerAgain(message, () => loadNow(hosts, load, what));
    }
  });
}
