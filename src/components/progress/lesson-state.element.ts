import { exercisesDone, lessonState } from '../../lib/course/index.ts';
import { follow } from './store.ts';

const WORDS = { new: '', begun: 'begun', read: 'read ✓', mastered: 'mastered ✓✓' };

/** `<lesson-state>`: the state of one lesson, as the store has it. */
class LessonState extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const exercises = this.dataset['exercises']!.split(' ').filter((name) => name !== '');
    this.#stop = follow(({ progress }) => {
      const state = lessonState(progress, this.dataset['slug']!, exercises);
      this.querySelector('[data-state]')!.textContent = WORDS[state];
      const done = this.querySelector('[data-done]');
      if (done === null || exercises.length === 0) return;
      const count = exercisesDone(progress, exercises);
      const noun = exercises.length === 1 ? 'exercise' : 'exercises';
      done.textContent = state === 'new' ? '' : `${count} of ${exercises.length} ${noun}`;
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('lesson-state', LessonState);
