import { follow } from './store.ts';

/** `<course-progress>`: follows the store, so other tabs too. */
class CourseProgress extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const lessons = this.dataset['lessons']!.split(' ');
    const link = this.querySelector('a')!;
    this.#stop = follow(({ progress: { read } }) => {
      const count = lessons.filter((lesson) => lesson in read).length;
      link.hidden = count === 0;
      link.querySelector('progress')!.value = count;
      link.querySelector('[data-count]')!.textContent = `${count} of ${lessons.length}`;
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('course-progress', CourseProgress);
