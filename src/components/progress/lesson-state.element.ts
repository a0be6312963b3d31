import { lessonState } from '../../lib/course/index.ts';
import { follow } from './store.ts';

const WORDS = { new: '', begun: 'begun', read: 'read ✓', mastered: 'mastered ✓✓' };

/** `<lesson-state>`: the state of one lesson, as the store has it. */
class LessonState extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const exercises = this.dataset['exercises']!.split(' ').filter((name) => name !== '');
    this.#stop = follow(({ progress }) => {
      this.textContent = WORDS[lessonState(progress, this.dataset['slug']!, exercises)];
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('lesson-state', LessonState);
