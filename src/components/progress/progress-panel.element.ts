import {
  dayOf,
  summaryOf,
  toText,
  type CourseNames,
  type Kept,
  type KeptTexts,
} from '../../lib/course/index.ts';
import { Proposal } from './proposal.ts';
import { exchange, follow, keptNow, troubleOf } from './store.ts';

const NOT_KEPT = 'The storage of this device is full or blocked.';

/** What was kept before it was last replaced, and the progress that took its place. */
interface Undo {
  readonly what: 'loading' | 'erasing' | 'deleting';
  readonly before: KeptTexts;
  readonly after: string | null;
}

/** `<progress-panel>`: what is kept, and what can be done with it. */
class ProgressPanel extends HTMLElement {
  #stop: (() => void) | undefined;
  #course!: CourseNames;
  #proposal!: Proposal;
  #undo: Undo | undefined;

  connectedCallback(): void {
    const namesIn = (list: string): ReadonlySet<string> => new Set(this.dataset[list]!.split(' '));
    this.#course = { lessons: namesIn('lessons'), exercises: namesIn('exercises') };
    this.#proposal = new Proposal(this.#find('[data-proposal]'), this.#course);
    this.#stop = follow((kept) => this.#show(kept));
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    this.#on('export', () => this.#export());
    this.#on('import', () => file.click());
    this.#on('accept', () => void this.#accept());
    this.#on('decline', () => this.#decline());
    this.#on('erase', () => void this.#erase());
    this.#on('undo', () => void this.#takeBack());
    this.#on('save-aside', () => download('set-aside', 'txt', keptNow().texts.aside ?? ''));
    this.#on('delete-aside', () => void this.#deleteAside());
    this.#find('[data-action=erase]').addEventListener('blur', () => this.#spare());
    file.addEventListener('change', () => void this.#import(file));
  }

  disconnectedCallback(): void {
    this.#stop?.();
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

  #show(kept: Kept): void {
    const { progress, texts, trouble } = kept;
    this.#find('[data-summary]').textContent =
      trouble === 'newer' ? '' : summaryOf(progress, dayOf(new Date()), this.#course);
    this.#find('[data-trouble]').textContent = troubleOf(kept);
    this.#find('[data-aside]').hidden = texts.aside === null;
    this.#proposal.compareWith(progress);
    // What another tab has changed since then is not undone.
    if (this.#undo !== undefined && texts.progress !== this.#undo.after) this.#offerUndo(undefined);
  }

  #export(): void {
    const { progress, texts, trouble } = keptNow();
    download('progress', 'json', trouble === 'newer' ? texts.progress! : toText(progress));
    this.#say('Saved.');
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const [chosen] = field.files ?? [];
    if (chosen === undefined) return;
    const { name } = chosen;
    this.#proposal.close();
    const file = await import('./saved-file.ts').then(
      ({ readFile }) => readFile(chosen),
      () => ({ refusal: 'The script that reads it could not be loaded. Are you connected?' }),
    );
    field.value = '';
    const { progress, trouble } = keptNow();
    if ('refusal' in file) {
      this.#refuse(name, file.refusal);
    } else if (trouble === 'newer') {
      this.#refuse(name, 'Save what the newer version wrote as a file and erase it first.');
    } else {
      const asks = this.#proposal.open({ name, progress: file.progress }, progress);
      this.#say(asks ? '' : `${name} holds just what is kept here. Nothing would change.`);
    }
  }

  #refuse(name: string, ...reason: string[]): void {
    const sentences = [`${name} was not loaded.`, ...reason, 'Your progress stays as it was.'];
    this.#say(sentences.join(' '));
  }

  async #accept(): Promise<void> {
    const { name, progress } = this.#proposal.close()!;
    const text = toText(progress);
    const before = await exchange((now) => ({ ...now, progress: text }));
    if (before === undefined) this.#refuse(name, NOT_KEPT);
    else this.#done(`Loaded from ${name}.`, { what: 'loading', before, after: text });
  }

  #decline(): void {
    const { name } = this.#proposal.close()!;
    this.#refuse(name);
    this.#find('[data-action=import]').focus();
  }

  /** Twice, so that no slip of the finger erases anything. */
  async #erase(): Promise<void> {
    const button = this.#find('[data-action=erase]');
    if (button.dataset['sure'] === undefined) {
      button.dataset['sure'] = '';
      button.textContent = 'Erase all of it?';
      this.#say('Press once more to erase your progress on this device. Anything else keeps it.');
      return;
    }
    this.#spare();
    this.#proposal.close();
    const before = await exchange(() => ({ progress: null, aside: null }));
    if (before === undefined) this.#say(`Nothing was erased. ${NOT_KEPT}`);
    else this.#done('Erased.', { what: 'erasing', before, after: null });
  }

  /** Whoever goes elsewhere does not mean it. */
  #spare(): void {
    const button = this.#find('[data-action=erase]');
    if (button.dataset['sure'] === undefined) return;
    delete button.dataset['sure'];
    button.textContent = 'Erase';
    this.#say('');
  }

  async #deleteAside(): Promise<void> {
    const before = await exchange((now) => ({ ...now, aside: null }));
    if (before === undefined) this.#say(`Nothing was deleted. ${NOT_KEPT}`);
    else this.#done('Deleted.', { what: 'deleting', before, after: before.progress });
  }

  async #takeBack(): Promise<void> {
    const { before, after } = this.#undo!;
    const replaced = await exchange((now) => (now.progress === after ? before : now));
    if (replaced === undefined) {
      this.#say(`It could not be undone. ${NOT_KEPT}`);
      return;
    }
    this.#offerUndo(undefined);
    this.#say(
      replaced.progress === after
        ? 'Undone: your progress is as it was before.'
        : 'Nothing was undone: another tab has changed your progress since then.',
    );
    this.#find('[data-action=import]').focus();
  }

  #done(sentence: string, undo: Undo): void {
    this.#offerUndo(undo);
    this.#say(`${sentence} This can be undone until you leave the page.`);
    this.#find('[data-action=undo]').focus();
  }

  #offerUndo(undo: Undo | undefined): void {
    this.#undo = undo;
    const button = this.#find('[data-action=undo]');
    button.hidden = undo === undefined;
    if (undo !== undefined) button.textContent = `Undo ${undo.what}`;
  }
}

function download(what: string, ending: string, text: string): void {
  const link = document.createElement('a');
  const type = ending === 'json' ? 'application/json' : 'text/plain';
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `tiny-matrix-${what}-${dayOf(new Date())}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('progress-panel', ProgressPanel);
