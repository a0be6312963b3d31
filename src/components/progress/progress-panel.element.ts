import { dayOf, fromText, NO_PROGRESS, summaryOf, toText } from '../../lib/course/index.ts';
import { $progress, $trouble, update } from './store.ts';

/** `<progress-panel>`: what is kept, and the three things to do with it. */
class ProgressPanel extends HTMLElement {
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    this.#stops = [
      $progress.subscribe((progress) => {
        this.#find('[data-summary]').textContent = summaryOf(progress, dayOf(new Date()));
      }),
      $trouble.subscribe((sentence) => {
        this.#find('[data-trouble]').textContent = sentence;
      }),
    ];
    this.#on('export', () => this.#export());
    this.#on('import', () => file.click());
    this.#on('erase', () => this.#erase());
    this.#find('[data-action=erase]').addEventListener('blur', () => this.#spare());
    file.addEventListener('change', () => void this.#import(file));
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #on(action: string, act: () => void): void {
    this.#find(`[data-action=${action}]`).addEventListener('click', act);
  }

  #say(sentence: string): void {
    this.#find('[data-said]').textContent = sentence;
  }

  #export(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([toText($progress.get())], { type: 'application/json' }),
    );
    link.download = `tiny-matrix-progress-${dayOf(new Date())}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say('Saved.');
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [chosen] = field.files ?? [];
    if (chosen === undefined) return;
    try {
      const progress = fromText(await chosen.text());
      update(() => progress);
      this.#say(`Loaded from ${chosen.name}.`);
    } catch (error) {
      const reason =
        error instanceof RangeError ? error.message : 'It is no saved progress of Tiny Matrix.';
      this.#say(`${chosen.name} was not loaded. ${reason} Your progress stays as it was.`);
    }
    field.value = '';
  }

  /** Twice, so that no slip of the finger erases anything. */
  #erase(): void {
    const button = this.#find('[data-action=erase]');
    if (button.dataset['sure'] === undefined) {
      button.dataset['sure'] = '';
      button.textContent = 'Erase all of it?';
      this.#say('Press once more to erase your progress on this device.');
      return;
    }
    this.#spare();
    update(() => NO_PROGRESS);
    this.#say('Erased.');
  }

  /** Whoever goes elsewhere does not mean it. */
  #spare(): void {
    const button = this.#find('[data-action=erase]');
    if (button.dataset['sure'] === undefined) return;
    delete button.dataset['sure'];
    button.textContent = 'Erase';
    this.#say('');
  }
}

customElements.define('progress-panel', ProgressPanel);
