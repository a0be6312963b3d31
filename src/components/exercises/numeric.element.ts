import { diagnose } from '../../lib/exercises/index.ts';
import { readKey, type WrittenKey } from '../../lib/exercises/numeric/index.ts';
import { judge, unjudge } from './verdict.ts';

/** `<numeric-exercise>`: says whether the typed number is right, or which mistake gives it. */
class NumericExercise extends HTMLElement {
  connectedCallback(): void {
    const key = readKey(JSON.parse(this.dataset['key']!) as WrittenKey);
    const form = this.querySelector('form')!;
    const field = form.querySelector('input')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const diagnosis = diagnose(field.value, key, undefined);
      const right = diagnosis.kind === 'right';
      field.ariaInvalid = right ? null : 'true';
      // What cannot be read is no answer yet.
      if (diagnosis.kind === 'unreadable') unjudge(this, diagnosis.sentence);
      else judge(this, right, right ? this.dataset['why']! : diagnosis.sentence);
    });
    // A new number is not judged yet.
    field.addEventListener('input', () => {
      field.ariaInvalid = null;
      unjudge(this);
    });
    form.querySelector('button')!.disabled = false;
  }
}

customElements.define('numeric-exercise', NumericExercise);
