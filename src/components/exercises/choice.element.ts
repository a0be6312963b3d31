import { judge, unjudge } from './verdict.ts';

/** `<choice-exercise>`: says why the chosen answer is right, or which mistake it is. */
class ChoiceExercise extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = form.querySelector('input:checked')?.closest('label');
      if (!chosen) {
        unjudge(this, 'Choose an answer first.');
        return;
      }
      judge(this, chosen.dataset['correct'] !== undefined, chosen.dataset['why']!);
    });
    // A new choice is not judged yet.
    form.addEventListener('change', () => unjudge(this));
    form.querySelector('button')!.disabled = false;
  }
}

customElements.define('choice-exercise', ChoiceExercise);
