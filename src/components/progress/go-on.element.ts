import { standingOf } from '../../lib/course/index.ts';
import { follow } from './store.ts';

/** `<go-on>`: shows the one of its links that suits how far the reader is. */
class GoOn extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const lessons = links.flatMap(({ dataset }) => dataset['lesson'] ?? []);
    this.#stop = follow(({ progress }) => {
      const standing = standingOf(progress, lessons);
      const next = standing.kind === 'begun' ? standing.next : undefined;
      for (const link of links) {
        const { standing: kind, lesson } = link.dataset;
        link.hidden = kind !== standing.kind || lesson !== next;
      }
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('go-on', GoOn);
