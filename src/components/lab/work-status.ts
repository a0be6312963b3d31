/** Shorter work shows no progress bar. */
const PATIENCE_IN_MS = 500;

/** The line below the picture: the state of the work, and the buttons to stop it and to run it again. */
export class WorkStatus {
  readonly #busy: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #text: HTMLElement;
  readonly #again: HTMLButtonElement;
  readonly #message: HTMLElement;
  #timer = 0;

  constructor(host: HTMLElement, actions: { cancel(): void; again(): void }) {
    this.#busy = host.querySelector('[data-busy]')!;
    this.#bar = host.querySelector('progress')!;
    this.#text = host.querySelector('[data-status]')!;
    this.#again = host.querySelector('[data-action=again]')!;
    this.#message = host.querySelector('[data-message=work]')!;
    host.querySelector('[data-action=cancel]')!.addEventListener('click', () => {
      actions.cancel();
      this.#end('Stopped. The picture shows the last result.');
      this.#again.hidden = false;
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
      this.#again.hidden = true;
    }, PATIENCE_IN_MS);
  }

  progress(done: number): void {
    this.#bar.value = done;
  }

  finish(text: string): void {
    this.#end(text);
  }

  fail(message: string): void {
    this.#end('The picture shows the last result.');
    this.#message.textContent = message;
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
