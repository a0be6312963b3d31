import { inTime } from '../page/in-time.ts';
import { offerAgain } from '../page/offer-again.ts';

/**
 * Loads the element of exercises. If it does not come, that is said before the part of each that waits
 * for it.
 */
export function loadNow(hosts: readonly HTMLElement[], load: () => Promise<unknown>): void {
  inTime(load()).catch(() => {
    const messages = hosts.map((host) => {
      const said = host.querySelector<HTMLElement>('.unloaded');
      if (said !== null) return said;
      const message = document.createElement('p');
      message.className = 'message unloaded';
      message.role = 'alert';
      (host.querySelector('[inert]') ?? host.firstElementChild!).before(message);
      return message;
    });
    for (const message of messages) {
      message.textContent = 'This exercise could not be loaded. Are you connected?';
      offerAgain(message, () => {
        for (const one of messages) one.remove();
        loadNow(hosts, load);
      });
    }
  });
}
