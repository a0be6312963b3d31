/** Shorter work shows no progress bar. */
const PATIENCE_IN_MS = 500;

/** The line below the picture: the state of the work, and the buttons to stop it and to run it again. */
export class WorkStatus {
  readonly #busy: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #text: HTMLElement;
  readonly #again: HTMLButtonElement;
  readonly #cancel: HTMLButtonElement;
  readonly #message: HTMLElement;
  readonly #shown: () => string;
  #timer = 0;

  /** @param actions `shown` says in a sentence what is in the picture. */
  constructor(host: HTMLElement, actions: { cancel(): void; again(): void; shown(): string }) {
    this.#busy = host.querySelector('[data-busy]')!;
    this.#bar = host.querySelector('progress')!;
    this.#text = host.querySelector('[data-status]')!;
    this.#again = host.querySelector('[data-action=again]')!;
    this.#message = host.querySelector('[data-message=work]')!;
    this.#shown = () => actions.shown();
    this.#cancel = host.querySelector('[data-action=cancel]')!;
    this.#cancel.addEventListener('click', () => {
      actions.cancel();
      this.#end(`Stopped. ${this.#shown()}`);
      this.#offer('Run again');
      this.#again.focus();
    });
    this.#again.addEventListener('click', () => actions.again());
  }

  start(): void {
    this.#message.textContent = '';
    this.#bar.value = 0;
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#busy.hidden = false;
      this.#text.textContent = '';
      if (this.#again === document.activeElement) this.#cancel.focus();
      this.#again.hidden = true;
    }, PATIENCE_IN_MS);
  }

  progress(done: number): void {
    this.#bar.value = done;
  }

  finish(text: string): void {
    this.#end(text);
  }

  /** @param message What went wrong, unless it has been said elsewhere. */
  fail(message = ''): void {
    this.#end(this.#shown());
    this.#message.textContent = message;
    this.#offer('Try again');
  }

  /** Says what else went wrong; the work is not concerned. */
  complain(message: string): void {
    this.#message.textContent = message;
  }

  #offer(text: string): void {
    this.#again.textContent = text;
    this.#again.hidden = false;
  }

  /** Shows no progress bar for work that has only begun. */
  stop(): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #end(text: string): void {
    this.stop();
    const hadFocus = [this.#busy, this.#again].some((part) =>
      part.contains(document.activeElement),
    );
    this.#busy.hidden = true;
    this.#again.hidden = true;
    this.#text.textContent = text;
    if (hadFocus) this.#text.focus();
  }
}
