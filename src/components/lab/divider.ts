import { shareAfterKey, shareInside, shareText } from '../../lib/lab/index.ts';

/**
 * The line between original and result, dragged by its handle or moved by keys. It keeps its place in
 * the frame while a zoomed picture scrolls under it.
 */
export class Divider {
  readonly #handle: HTMLElement;
  readonly #moved: () => void;
  #share = 0.5;

  /** @param frame What the line divides; its handle is the slider inside. */
  constructor(frame: HTMLElement, moved: () => void) {
    this.#handle = frame.querySelector('[role=slider]')!;
    this.#moved = moved;
    this.#handle.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.#handle.focus();
      this.#handle.setPointerCapture(event.pointerId);
    });
    this.#handle.addEventListener('pointermove', (event) => {
      if (!this.#handle.hasPointerCapture(event.pointerId)) return;
      const { left, width } = frame.getBoundingClientRect();
      this.#moveTo(shareInside((event.clientX - left) / width));
    });
    this.#handle.addEventListener('keydown', (event) => {
      const share = shareAfterKey(this.#share, event);
      if (share === undefined) return;
      event.preventDefault();
      this.#moveTo(share);
    });
    this.#show();
  }

  /** How much of the frame, from the left, shows the original: 0 to 1. */
  get share(): number {
    return this.#share;
  }

  #moveTo(share: number): void {
    this.#share = share;
    this.#show();
    this.#moved();
  }

  #show(): void {
    this.#handle.style.left = `${100 * this.#share}%`;
    this.#handle.ariaValueNow = String(Math.round(100 * this.#share));
    this.#handle.ariaValueText = shareText(this.#share);
  }
}
