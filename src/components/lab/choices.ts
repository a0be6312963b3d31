import type { FilterSettings } from '../../lib/pictures/index.ts';

export type Choice = Omit<FilterSettings, 'kernel'>;

const NAMES = ['operation', 'border', 'range', 'mode'] as const;

/** The settings that are chosen from a few: selects and radio buttons, each under its own name. */
export class Choices {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, change: () => void) {
    this.#form = form;
    form.addEventListener('change', change);
  }

  get value(): Choice {
    const entries = NAMES.map((name) => [name, this.#field(name).value]);
    return Object.fromEntries(entries) as Choice;
  }

  show(choice: Choice): void {
    for (const name of NAMES) this.#field(name).value = choice[name];
  }

  #field(name: (typeof NAMES)[number]): RadioNodeList | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement;
  }
}
