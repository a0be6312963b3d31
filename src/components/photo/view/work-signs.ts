/** Shorter work shows no sign. */
const PATIENCE_IN_MS = 150;
/** Shorter work is not voiced: what has been made soon says more. */
const VOICED_IN_MS = 1000;

/** One picture that is being made: a word on its pane, and how much is done. */
class WorkSign {
  readonly #element: HTMLElement;
  readonly #bar: HTMLProgressElement;
  #timer = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#bar = element.querySelector('progress')!;
  }

  /** The work has begun, or there is more of it. */
  begin(): void {
    if (this.#timer !== 0) return;
    this.#bar.value = 0;
    this.#timer = window.setTimeout(() => this.#show(), PATIENCE_IN_MS);
  }

  progress(done: number): void {
    this.#bar.value = done;
  }

  /** Something was made, and more is on its way: while it comes so soon, there is nothing to show. */
  goOn(): void {
    this.#bar.value = 0;
    if (!this.#element.hidden) return;
    this.end();
    this.begin();
  }

  end(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#element.hidden = true;
  }

  #show(): void {
    this.#element.hidden = false;
  }
}

/** Says which pictures are being made, each on its pane (PhotoPanes.astro), and once to a voice. */
export class WorkSigns {
  readonly #signs: ReadonlyMap<string, WorkSign>;
  /** Where there are panes. */
  readonly #voice: HTMLElement | null;
  /** Of which there is work, also of those that have no pane. */
  readonly #working = new Set<string>();
  #timer = 0;

  constructor(host: HTMLElement) {
    this.#signs = new Map(
      [...host.querySelectorAll<HTMLElement>('[data-work]')].map((element) => [
        element.dataset['work']!,
        new WorkSign(element),
      ]),
    );
    this.#voice = host.querySelector('[data-work-voice]');
  }

  begin(name: string): void {
    this.#signs.get(name)?.begin();
    this.#working.add(name);
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => this.#say('Working.'), VOICED_IN_MS);
  }

  progress(name: string, done: number): void {
    this.#signs.get(name)?.progress(done);
  }

  /** @param isNewest Whether nothing else is wanted under this name. */
  made(name: string, isNewest: boolean): void {
    if (isNewest) this.end(name);
    else this.#signs.get(name)?.goOn();
  }

  end(name: string): void {
    this.#signs.get(name)?.end();
    this.#working.delete(name);
    if (this.#working.size > 0) return;
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#say('');
  }

  #say(text: string): void {
    if (this.#voice) this.#voice.textContent = text;
  }
}
