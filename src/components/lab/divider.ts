/**
 * The line between original and result, dragged by its handle or moved by arrow keys. It stays at
 * the same place of the frame while a zoomed picture scrolls below.
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
      this.#moveTo((event.clientX - left) / width);
    });
    this.#handle.addEventListener('keydown', (event) => {
      const step = event.shiftKey ? 0.1 : 0.02;
      const target = {
        ArrowLeft: this.#share - step,
        ArrowDown: this.#share - step,
        ArrowRight: this.#share + step,
        ArrowUp: this.#share + step,
        PageDown: this.#share - 0.1,
        PageUp: this.#share + 0.1,
        Home: 0,
        End: 1,
      }[event.key];
      if (target === undefined) return;
      event.preventDefault();
      this.#moveTo(target);
    });
    this.#show();
  }

  /** How much of the frame, from the left, shows the original: 0 to 1. */
  get share(): number {
    return this.#share;
  }

  #moveTo(share: number): void {
    this.#share = Math.min(1, Math.max(0, share));
    this.#show();
    this.#moved();
  }

  #show(): void {
    const percent = Math.round(100 * this.#share);
    this.#handle.style.left = `${100 * this.#share}%`;
    this.#handle.ariaValueNow = String(percent);
    this.#handle.ariaValueText = `${percent} % original, ${100 - percent} % result`;
  }
}
