import type { EditSession } from '../../../lib/films/edit-session.ts';
import type { LinkValues } from '../../../lib/films/link.ts';
import { complain } from './complain.ts';
import { connectCopyLink } from './copy-link.ts';
import { connectEditButtons, type EditButtons } from './edit-buttons.ts';
import { FigureLink } from './figure-link.ts';

/** What every figure is: a session of edits, its link and a way to copy it, its buttons, and what is said of mistakes. */
export abstract class FigureElement<State extends object, Shown> extends HTMLElement {
  #session: EditSession<State, Shown> | undefined;
  #isOpened = false;
  #buttons!: EditButtons;
  protected readonly link = new FigureLink(this, {
    matrices: () => this.session.linkMatrices,
    read: (values) => {
      this.read(values);
      this.settle();
    },
    write: () => this.linkEntries(),
    failed: (message) => complain(this, message),
  });

  connectedCallback(): void {
    // Without a session there is nothing yet to follow the link: a photo may still be loading.
    if (this.#session !== undefined) this.link.follow();
    if (this.#isOpened) return;
    this.#isOpened = true;
    this.open();
  }

  disconnectedCallback(): void {
    this.link.leave();
  }

  /** Makes the session and begins with it, at once or when all that it needs is there. */
  protected abstract open(): void;

  /** Takes over the first frame and listens to the controls; once. */
  protected abstract connect(): void;

  /** Draws the present state. @param spoken What is read out, if it is not the figure's sentence */
  protected abstract draw(spoken?: string): void;

  protected begin(session: EditSession<State, Shown>): void {
    this.#session = session;
    this.#buttons = connectEditButtons(this, {
      undo: () => this.undo(),
      reset: () => this.reset(),
    });
    this.connect();
    // Until somebody listens, a choice would be lost.
    for (const tools of this.querySelectorAll<HTMLElement>('[data-tools]')) tools.inert = false;
    this.#joinDrags();
    connectCopyLink(this, () => this.link.writeNow());
    this.link.read();
    if (this.isConnected) this.link.follow();
  }

  /** What a slider goes through while it is dragged is one edit. */
  #joinDrags(): void {
    this.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
      this.session.beginDrag();
      const ended = new AbortController();
      for (const name of ['pointerup', 'pointercancel']) {
        const end = (): void => {
          this.session.endDrag();
          ended.abort();
        };
        document.addEventListener(name, end, { capture: true, signal: ended.signal });
      }
    });
  }

  /** Goes on with another session: what the figure is about has been exchanged. */
  protected beginAgain(session: EditSession<State, Shown>): void {
    this.#session = session;
    this.settle();
    this.draw();
  }

  protected get hasBegun(): boolean {
    return this.#session !== undefined;
  }

  protected get session(): EditSession<State, Shown> {
    return this.#session!;
  }

  protected find<Found extends Element = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  /** Another state, by the reader. */
  protected change(state: State, spoken?: string): void {
    this.attempt(() => this.session.change(state), spoken);
  }

  /** Does what the session may refuse: then it is said, and all stays as it was. */
  protected attempt(act: () => void, spoken?: string): void {
    try {
      act();
      this.changed(spoken);
    } catch (error) {
      this.settle();
      this.draw();
      complain(this, (error as Error).message);
    }
  }

  /** After the reader's own change. */
  protected changed(spoken?: string): void {
    this.settle();
    this.draw(spoken);
    this.link.write();
  }

  protected undo(): void {
    this.session.undo();
    this.changed();
  }

  protected reset(): void {
    this.session.reset();
    this.changed();
  }

  /** What stands in the figure's link. */
  protected linkEntries(): Record<string, string> {
    return this.session.write();
  }

  /** @throws {Error} for a link that cannot be followed */
  protected read(values: LinkValues): void {
    this.session.read(values);
    this.draw();
  }

  /** After a change of state: nothing is wrong any more, and the buttons follow. */
  protected settle(): void {
    complain(this, '');
    this.#buttons.offer(this.session);
  }
}
