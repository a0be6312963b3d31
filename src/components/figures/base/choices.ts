/** The value that is chosen in a list (Choices.astro). */
export class Choices<Value extends string> {
  readonly #list: HTMLElement;

  constructor(host: HTMLElement, field: string) {
    this.#list = host.querySelector<HTMLElement>(`fieldset[data-field=${field}]`)!;
  }

  show(value: Value): void {
    this.#list.querySelector<HTMLInputElement>(`[value=${value}]`)!.checked = true;
  }

  onChange(choose: (value: Value) => void): void {
    this.#list.addEventListener('change', ({ target }) => {
      choose((target as HTMLInputElement).value as Value);
    });
  }
}
