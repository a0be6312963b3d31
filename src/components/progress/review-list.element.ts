import { dayOf, dueItems } from '../../lib/course/index.ts';
import { anotherSeed } from '../../lib/exercises/faded/index.ts';
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
      for (const name of due) reveal(items.get(name)!);
      status.textContent = sentenceFor(due.length, progress.items, items);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

/** Shows an item; a computation gets numbers that the reader has not seen. */
function reveal(item: HTMLElement): void {
  if (!item.hidden) return;
  const faded = item.querySelector<HTMLElement>('faded-exercise');
  if (faded !== null) faded.dataset['seed'] = String(anotherSeed(Math.random));
  item.hidden = false;
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
  return `Nothing is due today. The next exercise comes back on ${inWords(days[0])}.`;
}

/** "2026-11-24" as "Tuesday, 24 November". */
const inWords = (day: string): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });

customElements.define('review-list', ReviewList);
