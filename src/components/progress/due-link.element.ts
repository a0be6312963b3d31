import { dayOf, dueItems } from '../../lib/course/index.ts';
import { follow } from './store.ts';

/** `<due-link>`: counts what is due today. */
class DueLink extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const names = new Set(this.dataset['names']!.split(' '));
    const link = this.querySelector('a')!;
    this.#stop = follow(({ progress }) => {
      const due = dueItems(progress, dayOf(new Date()));
      const count = due.filter((name) => names.has(name)).length;
      link.hidden = count === 0;
      link.querySelector('[data-count]')!.textContent = String(count);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('due-link', DueLink);
