import { onSlider, type Slider } from '../../../lib/films/slider.ts';
import { formatNumber } from '../../../lib/notation/index.ts';
import { complain } from './complain.ts';

/** A number that is moved or typed, SliderRow.astro. What is typed and cannot be is said beneath it. */
export class SliderRow {
  readonly #row: HTMLElement;
  readonly #range: HTMLInputElement;
  readonly #field: HTMLInputElement;
  readonly #unit: string;

  /**
   * @param host The figure. @param name Of the slider within it.
   * @param change Called with each value, on the steps of the slider.
   */
  constructor(host: HTMLElement, name: string, slider: Slider, change: (value: number) => void) {
    this.#row = host.querySelector(`[data-slider=${name}]`)!;
    this.#range = this.#row.querySelector('input[type=range]')!;
    this.#field = this.#row.querySelector('input[type=number]')!;
    this.#unit = slider.unit ?? '';
    this.#range.addEventListener('input', () =>
      change(onSlider(slider, this.#range.valueAsNumber)),
    );
    this.#field.addEventListener('input', () => {
      try {
        const value = onSlider(slider, this.#field.valueAsNumber);
        complain(host, '');
        this.#field.ariaInvalid = null;
        change(value);
      } catch (error) {
        this.#field.ariaInvalid = 'true';
        complain(host, (error as Error).message, this.#row);
      }
    });
    // What is not taken does not stay.
    this.#field.addEventListener('change', () => {
      if (this.#field.ariaInvalid === null) return;
      this.#field.ariaInvalid = null;
      this.#field.value = this.#range.value;
    });
  }

  show(value: number): void {
    this.#field.ariaInvalid = null;
    this.#range.value = String(value);
    this.#range.ariaValueText = `${formatNumber(value, 4)} ${this.#unit}`.trim();
    // While it is typed into, a field keeps its text: "2." becomes "2.5".
    if (this.#field.valueAsNumber !== value) this.#field.value = String(value);
  }

  set isDisabled(disabled: boolean) {
    this.#range.disabled = disabled;
    this.#field.disabled = disabled;
  }
}
