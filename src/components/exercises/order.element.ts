import { judge, unjudge } from './verdict.ts';

/** `<order-exercise>`: moves steps up and down, and says which is the first out of place. */
class OrderExercise extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector('ol')!;

    list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-move]');
      if (button === null) return;
      const item = button.closest('li')!;
      const by = Number(button.dataset['move']);
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (other !== null) {
        if (by < 0) other.before(item);
        else other.after(item);
        // Moving a node takes the focus from it.
        button.focus();
      }
      const place = [...list.children].indexOf(item) + 1;
      unjudge(
        this,
        `“${item.querySelector('span')!.textContent}” is now number ${place} of ${list.children.length}.`,
      );
    });

    this.querySelector('[data-action=check]')!.addEventListener('click', () => {
      const places = [...list.querySelectorAll('li')].map((item) => Number(item.dataset['place']));
      const wrong = places.findIndex((place, index) => place !== index);
      const correct = wrong < 0;
      const out = `Step ${wrong + 1} is the first in the wrong place.`;
      judge(this, correct, correct ? this.dataset['why']! : out);
    });
  }
}

customElements.define('order-exercise', OrderExercise);
