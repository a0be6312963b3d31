/** One of a few to choose (Segments.astro). */
export class Segments<Value extends string> {
  readonly #inputs: readonly HTMLInputElement[];

  constructor(host: HTMLElement, name: string, chosen: (value: Value) => void) {
    this.#inputs = [...host.querySelectorAll<HTMLInputElement>(`[data-segments="${name}"] input`)];
    for (const input of this.#inputs) {
      input.addEventListener('change', () => chosen(input.value as Value));
    }
  }

  /** @param value None of them, where it is undefined. */
  show(value: Value | undefined): void {
    for (const input of this.#inputs) input.checked = input.value === value;
  }
}
