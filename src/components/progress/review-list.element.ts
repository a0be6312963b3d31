import { dayOf, dueItems } from '../../lib/course/index.ts';
import './keeper.ts';
import { $progress } from './store.ts';

/** `<review-list>`: shows the exercises that are due today; those answered now stay in sight. */
class ReviewList extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const items = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-review]')].map((element) => [
        element.dataset['review']!,
        element,
      ]),
    );
    const status = this.querySelector<HTMLElement>('[data-status]')!;
    this.#stop = $progress.subscribe((progress) => {
      const due = dueItems(progress, dayOf(new Date())).filter((name) => items.has(name));
      for (const name of due) items.get(name)!.hidden = false;
      status.textContent = sentenceFor(due.length, progress.items, items);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

function sentenceFor(
  due: number,
  answered: Readonly<Record<string, { readonly review?: { readonly due: string } }>>,
  items: ReadonlyMap<string, unknown>,
): string {
  if (due > 0) return due === 1 ? 'One exercise is due.' : `${due} exercises are due.`;
  const days = Object.entries(answered)
    .flatMap(([name, { review }]) => (review && items.has(name) ? [review.due] : []))
    .toSorted();
  if (days[0] === undefined)
    return 'Nothing is due. What you miss in a lesson will come back here.';
  return `Nothing is due today. The next exercise comes back on ${days[0]}.`;
}

customElements.define('review-list', ReviewList);
