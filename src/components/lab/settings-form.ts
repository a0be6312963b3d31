import type { FilterSettings } from '../../lib/pictures/index.ts';

/** The settings that are chosen from a few. */
export type FormSettings = Omit<FilterSettings, 'kernel'>;

const NAMES = ['operation', 'border', 'range', 'mode'] as const;

/** Selects and radio buttons, each under the name of its setting. */
export class SettingsForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, change: () => void) {
    this.#form = form;
    form.addEventListener('change', change);
  }

  get value(): FormSettings {
    const entries = NAMES.map((name) => [name, this.#field(name).value]);
    return Object.fromEntries(entries) as FormSettings;
  }

  show(settings: FormSettings): void {
    for (const name of NAMES) this.#field(name).value = settings[name];
  }

  #field(name: (typeof NAMES)[number]): RadioNodeList | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as RadioNodeList | HTMLSelectElement;
  }
}
