import { dayOf, reviewOf } from '../../lib/course/index.ts';
import { exerciseAt } from './fetched-exercise.ts';
import './keeper.ts';
import { follow, noticeOf } from './store.ts';

/** `<review-list>`: fetches the exercises that are due today; those answered now stay in sight. */
class ReviewList extends HTMLElement {
  #stop: (() => void) | undefined;
  /** Where each exercise stands that was due since the page was opened. */
  readonly #places = new Map<string, HTMLElement>();
  readonly #missing = new Set<string>();

  connectedCallback(): void {
    const names = new Set(this.dataset['names']!.split(' '));
    this.#stop = follow((kept) => {
      this.#find('[data-kept]').textContent = noticeOf(kept);
      const { due, sentence } = reviewOf(kept.progress, dayOf(new Date()), names);
      this.#find('[data-status]').textContent = sentence;
      for (const name of due) if (!this.#places.has(name)) void this.#add(name);
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

  #add(name: string): Promise<void> {
    const place = document.createElement('div');
    place.dataset['review'] = name;
    place.dataset['lesson'] = name.split('/')[0]!;
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
