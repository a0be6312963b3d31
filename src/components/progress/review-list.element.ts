import { dayOf, practiceOf, reviewOf } from '../../lib/course/index.ts';
import { exerciseAt } from './fetched-exercise.ts';
import './keeper.ts';
import { follow, noticeOf } from './store.ts';

/**
 * `<review-list>`: fetches the exercises that are due today; those answered now stay in sight. When
 * none is due, another one may be fetched to practise.
 */
class ReviewList extends HTMLElement {
  #stop: (() => void) | undefined;
  /** Where each exercise stands that was due, or practised, since the page was opened. */
  readonly #places = new Map<string, HTMLElement>();
  readonly #missing = new Set<string>();
  /** What may be practised now, beyond what is there already. */
  #practice: string[] = [];

  connectedCallback(): void {
    const names = new Set(this.dataset['names']!.split(' '));
    this.#stop = follow((kept) => {
      this.#find('[data-kept]').textContent = noticeOf(kept);
      const { due, sentence } = reviewOf(kept.progress, dayOf(new Date()), names);
      this.#find('[data-status]').textContent = sentence;
      for (const name of due) if (!this.#places.has(name)) void this.#add(name);
      this.#practice =
        due.length > 0
          ? []
          : practiceOf(kept.progress, names).filter((name) => !this.#places.has(name));
      this.#offer();
    });
    this.#find('[data-action=practise]').addEventListener('click', () => {
      const name = this.#practice.shift()!;
      void this.#add(name);
      this.#places.get(name)!.focus();
      this.#offer();
    });
    this.#find('[data-action=retry]').addEventListener('click', () => {
      // The button goes as soon as nothing is missing any more.
      this.#find('[data-status]').focus();
      for (const name of this.#missing) void this.#load(name);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #offer(): void {
    const button = this.#find('[data-action=practise]');
    button.hidden = this.#practice.length === 0;
    button.textContent = this.#places.size === 0 ? 'Practise now' : 'Practise another';
  }

  #add(name: string): Promise<void> {
    const place = document.createElement('div');
    place.dataset['review'] = name;
    place.dataset['lesson'] = name.split('/')[0]!;
    place.tabIndex = -1;
    this.#places.set(name, place);
    this.#find('[data-items]').append(place);
    return this.#load(name);
  }

  async #load(name: string): Promise<void> {
    const place = this.#places.get(name)!;
    try {
      place.replaceChildren(
        await exerciseAt(`${this.dataset['folder']!}${name}.html`, dayNumber()),
      );
      this.#missing.delete(name);
      place.dispatchEvent(new Event('review-loaded', { bubbles: true }));
    } catch {
      this.#missing.add(name);
    }
    this.#complain();
  }

  #complain(): void {
    const { size } = this.#missing;
    const what = size === 1 ? 'One exercise' : `${size} exercises`;
    this.#find('[data-trouble]').textContent =
      size === 0 ? '' : `${what} could not be loaded. Are you connected?`;
    this.#find('[data-action=retry]').hidden = size === 0;
  }
}

/** The reader's day, counted from 1970. */
const dayNumber = (): number => Date.parse(dayOf(new Date())) / 86_400_000;

customElements.define('review-list', ReviewList);
