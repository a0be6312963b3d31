import { announce } from './announce.ts';
import { judge } from './verdict.ts';

/** `<choice-exercise>`: says why the chosen answer is right, or which mistake it is. */
class ChoiceExercise extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    const verdict = this.querySelector('.verdict')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = form.querySelector('input:checked')?.closest('label');
      if (!chosen) {
        delete this.dataset['verdict'];
        verdict.textContent = 'Choose an answer first.';
        return;
      }
      const correct = chosen.dataset['correct'] !== undefined;
      judge(this, verdict, correct, chosen.dataset['why']!);
      announce(this, this.dataset['exercise']!, correct);
    });
    // A new choice is not judged yet.
    form.addEventListener('change', () => {
      delete this.dataset['verdict'];
      verdict.textContent = '';
    });
  }
}

customElements.define('choice-exercise', ChoiceExercise);
